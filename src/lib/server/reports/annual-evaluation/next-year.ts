import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital, inWords } from '../words/numbers.ts';

/** Takes what is disclosed; gives next year’s priorities, or what to send so that they show. */
export function nextYear(disclosed: Disclosed): Section {
	const missing = missingOf(disclosed);
	return {
		id: 'what-next',
		title: 'Next year’s priorities, leads and dates',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					'No priorities for next year have been sent yet. A register of priorities brings them: what each one is, the role that leads it, and when its report is due.',
					...(missing > 0 ? [wouldShow(missing)] : [])
				]
			}
		]
	};
}

/** What each one needs stands beside it, so it isn’t listed again. */
function wouldShow(missing: number): string {
	const promises = missing === 1 ? 'One promise' : `${capital(inWords(missing))} promises`;
	return `${promises} can’t be shown today. What would show ${missing === 1 ? 'it' : 'each of them'} stands beside it in the list of promises, under “What we agreed, and what happened”.`;
}

function missingOf(disclosed: Disclosed): number {
	const counts = countsOf(promisesOf(disclosed));
	return counts.find(({ state }) => state === 'no-evidence')?.count ?? 0;
}
