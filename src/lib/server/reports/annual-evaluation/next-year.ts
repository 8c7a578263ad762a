import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { list } from '../words/numbers.ts';
import { byState, promisesOf } from '../promises.ts';

/** Takes what is disclosed; gives next year’s priorities, or what to send so that they show. */
export function nextYear(disclosed: Disclosed): Section {
	const wanted = wantsOf(disclosed);
	return {
		id: 'what-next',
		title: 'Next year’s priorities, leads and dates',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					'No priorities for next year have been sent yet. A register of priorities brings them: what each one is, the role that leads it, and when its report is due.'
				]
			},
			...(wanted.length > 0
				? [
						{
							kind: 'prose' as const,
							heading: 'What would let more promises be shown',
							paragraphs: [
								'These would answer for the promises that can’t be shown today, in the order of the text.'
							],
							items: wanted
						}
					]
				: [])
		]
	};
}

/** One line for each thing to send, with the promises it would answer for. */
function wantsOf(disclosed: Disclosed): string[] {
	const missing = byState(promisesOf(disclosed)).filter(
		({ finding }) => finding.state === 'no-evidence' && finding.wants
	);
	const refs = new Map<string, string[]>();
	for (const { clause, finding } of missing) {
		refs.set(finding.wants!, [...(refs.get(finding.wants!) ?? []), clause.ref]);
	}
	return [...refs].map(([wants, clauses]) => `Clause ${list(clauses)}: ${wants}`);
}
