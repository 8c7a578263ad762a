import type { Section } from '#lib/document/report.ts';
import { hasEvidence } from '../annual-evaluation/ladder-words.ts';
import type { Topic } from './topics-of.ts';

/** What would carry the evidence one step further, by its strength now (METHOD 2.6). */
const TO_SAY_MORE = [
	'Send a starting point before the work and the same measure after it, for at least four in five schools.',
	'Send the same measure and year for the county or for England, to set the change beside.',
	'Name comparison schools before the results are known, alike at the start, and follow the same pupils.',
	'Choose by lot which schools begin first, and write down the analysis before the results are known.',
	'Keep the plan of analysis with the results.'
];

/** Questions that would bring a missing level. */
const TO_ASK: Record<number, string> = {
	1: 'Ask for a rating from 1 to 5 at the end of each session.',
	2: 'Ask the same questions before and after a session.',
	3: 'Ask, six to twelve school weeks later, whether the school gave time and support.',
	4: 'Ask, six to twelve school weeks later, whether what was learned is used.'
};

/** Takes a topic; gives what comes next: who decides it, and what would let the next report say more. */
export function next({ name, training, outcomes }: Topic): Section {
	const strength = Math.max(0, ...outcomes.map(({ change }) => change?.strength ?? 0));
	const missing = (training?.ladder ?? []).filter(
		(level) => level.level < 5 && !hasEvidence(level)
	);
	return {
		id: 'next',
		title: 'What we will do next',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					`Not written yet. Whoever leads ${name.toLowerCase()} says here what goes on, what changes and what stops, by when. The next report can say more if the partnership does this:`
				],
				items: [TO_SAY_MORE[strength]!, ...missing.map(({ level }) => TO_ASK[level]!)]
			}
		]
	};
}
