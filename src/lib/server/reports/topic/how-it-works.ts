import type { Cell, Section } from '#lib/document/report.ts';
import { hasEvidence, levelText } from '../annual-evaluation/ladder-words.ts';
import { fixed, many } from '../words/numbers.ts';
import { quantity } from '../words/quantity.ts';
import type { Topic } from './topics-of.ts';

/** METHOD 2.3’s default chain, which the partnership may write anew. */
const CHAIN = [
	['Inputs', 'time of heads, governors and staff'],
	['Activities', 'training held together'],
	['Outputs', 'places taken, schools reached'],
	['Adults', 'they know more, and work differently'],
	['Pupils', 'their outcomes change'],
	['Impact', '“happy, thriving and successful citizens”']
] as const;

/** Takes a topic; gives the line from what was put in to what should come of it, and what is known at each step. */
export function howItWorks(topic: Topic): Section {
	const known = knownOf(topic);
	return {
		id: 'how-it-works',
		title: 'How it is meant to work',
		intro: 'Each step needs the one before it; none proves the next.',
		blocks: [
			{
				kind: 'table',
				id: 'chain',
				title: 'From what is put in to what should come of it',
				columns: [
					{ key: 'step', label: 'Step' },
					{ key: 'meant', label: 'What is meant to happen' },
					{ key: 'known', label: 'What is known' }
				],
				rows: CHAIN.map(([step, meant], at): Cell[] => [
					{ text: step },
					{ text: meant },
					{ text: known[at]! }
				]),
				notes: [
					'It assumes that heads can be released, that learning is passed on in school, and that the pupils before and after are alike.',
					'National policy, another year group and changes of schools act on it from outside.'
				]
			}
		]
	};
}

function knownOf({ training, outcomes }: Topic): string[] {
	const adults = training?.ladder.filter((level) => level.level > 1 && level.level < 5) ?? [];
	const told = adults.filter(hasEvidence).map((level) => `${level.name}: ${levelText(level)}`);
	const changed = outcomes.filter(({ change }) => (change?.strength ?? 0) > 0);
	return [
		training ? `${quantity(training.hours, 'hours')} of training taken` : 'Nothing sent',
		training ? many(training.sessions, 'session') : 'Nothing sent',
		training
			? `${places(training.attended, training.placesOffered)}; ${training.schools} of ${training.schoolsEligible} schools`
			: 'Nothing sent',
		told.length > 0 ? told.join('; ') : 'No evidence yet',
		changed.length > 0
			? `${many(changed.length, 'measure')} before and after, below`
			: 'No evidence yet',
		'Long term, and never attributed to one piece of work'
	];
}

function places(taken: number, offered: number | null): string {
	return offered === null
		? `${fixed(taken, 0)} places taken`
		: `${fixed(taken, 0)} of ${fixed(offered, 0)} places`;
}
