import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';

/** Three reading sessions, liked by those who came, with no word on use or outcomes. */
export function trainingFixture(changes: Partial<TrainingTopic> = {}): TrainingTopic {
	return {
		topic: 'READING',
		name: 'Reading',
		sessions: 3,
		placesOffered: 18,
		attended: 12,
		people: 9,
		schools: 4,
		schoolsEligible: 5,
		hours: 18,
		strands: ['staff'],
		ladder: [
			level(
				1,
				'Reactions',
				{ numerator: 8, denominator: 9, value: 800 / 9 },
				9,
				'9 of 12 answered'
			),
			{
				...level(2, 'Learning', {}, 8, '8 of 12 took both tests'),
				change: { mean: 1.3, low: 0.8172, high: 1.7828, n: 8 }
			},
			level(3, 'Organisation support', { value: null }, null, 'No rating of support was sent.'),
			level(4, 'Use', { value: null }, null, 'Nobody was asked whether they used it.'),
			level(
				5,
				'Outcomes',
				{ value: 10, unit: 'percentage-points', counts: 'pupils' },
				null,
				'Rose over the period'
			)
		],
		...changes
	};
}

/** Takes a level, its figure and answers; gives the rung of the ladder. */
export function level(
	number: LadderLevel['level'],
	name: string,
	measure: Partial<LadderLevel['measure']>,
	responses: number | null,
	note: string
): LadderLevel {
	return {
		level: number,
		name,
		measure: {
			value: null,
			symbol: measure.value == null ? 'x' : null,
			unit: 'percent',
			numerator: null,
			denominator: null,
			missing: null,
			counts: 'answers',
			interval: null,
			...measure
		},
		responses,
		asked: responses === null ? null : 12,
		change: null,
		note
	};
}
