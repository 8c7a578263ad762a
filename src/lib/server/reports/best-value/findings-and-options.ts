import type { Section } from '#lib/document/report.ts';
import type { State } from '#lib/document/state.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { capital } from '../words/numbers.ts';
import { byWhetherCounted, namesOf, NOT_COMPARABLE } from './limits.ts';
import { options } from './options.ts';
import { SAYS_OF_INDICATOR } from './states.ts';

/** What is judged: “For information” has a table of its own above. */
const JUDGED_FROM_WORST = ['not-met', 'at-risk', 'on-track', 'met'] as const;

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
				items: [
					...JUDGED_FROM_WORST.flatMap((state) =>
						itemOf(ofState(state, leads), SAYS_OF_INDICATOR[state]!)
					),
					...unjudged(ofState('no-evidence', leads))
				]
			},
			...options(disclosed)
		]
	};
}

function ofState(state: State, leads: Finding[]): Finding[] {
	return leads.filter((finding) => finding.state === state);
}

/** A figure that stands alone is a figure all the same. */
function unjudged(those: Finding[]): string[] {
	const { counted, not } = byWhetherCounted(those);
	return [...itemOf(counted, NOT_COMPARABLE), ...itemOf(not, 'can’t be shown')];
}

function itemOf(those: Finding[], says: string): string[] {
	return those.length === 0 ? [] : [`${capital(says)}: ${namesOf(those)}.`];
}
