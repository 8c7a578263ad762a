import type { Section } from '#lib/document/report.ts';
import type { State } from '#lib/document/state.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { list } from '../words/numbers.ts';
import { options } from './options.ts';

const SAYS: [State, string][] = [
	['not-met', 'Below what was agreed, or needs left unmet'],
	['at-risk', 'More than 10% worse than the median'],
	['on-track', 'At most 10% worse than the median'],
	['met', 'As good as the median, or better; or as agreed'],
	['no-evidence', 'Can’t be shown, or not comparable']
];

/** Takes what is disclosed of a review; gives what the figures say together, and asks for options (METHOD 11.3, 9). */
export function findingsAndOptions(disclosed: DisclosedReview): Section {
	const leads = disclosed.findings.filter(({ lead }) => lead);
	return {
		id: 'findings',
		title: 'Findings and options',
		blocks: [
			{
				kind: 'prose',
				paragraphs: ['What the figures say, none of them averaged or weighed against another:'],
				items: SAYS.flatMap(([state, says]) => itemOf(leads, state, says))
			},
			...options(disclosed)
		]
	};
}

function itemOf(leads: Finding[], state: State, says: string): string[] {
	const those = leads.filter((finding) => finding.state === state);
	if (those.length === 0) return [];
	return [`${says}: ${list(those.map(({ clause, title }) => `${title} (${clause})`))}.`];
}
