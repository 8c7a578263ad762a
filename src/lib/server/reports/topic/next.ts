import { topicReport } from '#lib/document/addresses.ts';
import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { hasEvidence, inSentence } from '../annual-evaluation/ladder-words.ts';
import { commentaries } from '../commentary.ts';
import { bestRating } from './best-rating.ts';
import { A_TOPIC_PLACE } from './places.ts';
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
export function next({ code, name, training, outcomes }: Topic, disclosed: Disclosed): Section {
	const missing = (training?.ladder ?? []).filter(
		(level) => level.level < 5 && !hasEvidence(level)
	);
	return {
		id: 'next',
		title: 'What we will do next',
		blocks: [
			...commentaries(disclosed, topicReport(code), {
				...A_TOPIC_PLACE,
				id: 'what-we-do',
				heading: 'What was decided',
				asks: `Say what goes on in ${inSentence(name)}, what changes and what stops, who leads each, and by when.`
			}),
			{
				kind: 'prose',
				heading: 'What would let the next report say more',
				paragraphs: [],
				items: [TO_SAY_MORE[bestRating(outcomes)]!, ...missing.map(({ level }) => TO_ASK[level]!)]
			}
		]
	};
}
