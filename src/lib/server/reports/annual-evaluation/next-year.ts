import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { commentaries } from '../commentary.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital, inWords } from '../words/numbers.ts';
import { decided } from './decided.ts';
import { hasPriorities, prioritiesTable } from './priorities.ts';
import { promisesTable } from './promises-table.ts';

/** Takes what is disclosed; gives next year’s priorities with leads and dates, what the review decided, or what to send so that they show. */
export function nextYear(disclosed: Disclosed): Section {
	const missing = missingOf(disclosed);
	return {
		id: 'what-next',
		title: 'Next year’s priorities, leads and dates',
		blocks: [
			...prioritiesTable(disclosed),
			...decided(disclosed),
			...promisesTable(disclosed, 'what-next', (_, indicator) => ABOUT_NEXT.includes(indicator)),
			{
				kind: 'prose',
				paragraphs: [
					...(hasPriorities(disclosed) || isRecorded(disclosed) ? [] : [NONE_SENT]),
					...(missing > 0 ? [wouldShow(missing)] : [])
				]
			},
			...commentaries(disclosed, 'annual-evaluation', {
				id: 'what-we-do',
				heading: 'What we will do',
				asks: 'Say what goes on next year, what changes and what stops, and why these priorities were chosen.',
				required: true
			})
		]
	};
}

/** Measures of what was set for the year ahead. */
const ABOUT_NEXT = ['priorities-set', 'priorities-with'];

const NONE_SENT =
	'No priorities for next year have been sent yet. A register of priorities brings them: what each one is, the role that leads it, and when its report is due.';

function isRecorded({ findings }: Disclosed): boolean {
	return findings.some(
		({ indicator, measure }) => indicator === 'priorities-set' && measure.value !== null
	);
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
