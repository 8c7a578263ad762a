import { z } from 'zod';
import { judgeRate } from '../../../judge/rate.ts';
import { nothingSent, type Ruling } from '../../../judge/ruling.ts';
import { fixed } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator, type Given } from '../../indicator.ts';

const row = z.object({
	even: z.number(),
	schools: z.number(),
	middle: z.number().nullable(),
	lowest: z.number().nullable(),
	highest: z.number().nullable(),
	top_quarter: z.number().nullable()
});

type Spread = z.infer<typeof row>;

/** Schools that took at least half of what the median school took (METHOD 2.4 and 8.1, clause 1.2). */
export const equityOfParticipation = indicator({
	name: 'equity-of-participation',
	settings: z.strictObject({
		/** Per cent of the median school’s dosage. */
		floor: z.number().positive().default(50)
	}),
	row,
	find(spread, given) {
		const known = spread.schools > 0;
		const [numerator, denominator] = known ? [spread.even, spread.schools] : [null, null];
		return {
			measure: hasNoMiddle(spread)
				? noMeasure('z', 'percent', 'schools')
				: shareMeasure(numerator, denominator, 'schools'),
			ruling: rulingOn(spread, given),
			wants: 'An attendance or a training sheet that names the schools.'
		};
	}
});

/** Half of nothing is nothing, so that every school would have taken enough (METHOD 5.13: not applicable). */
function hasNoMiddle({ schools, middle }: Spread): boolean {
	return schools > 0 && middle === 0;
}

function rulingOn(spread: Spread, { measurement, setting }: Given<unknown>): Ruling {
	const about = 'the part that schools took';
	if (spread.schools === 0) return nothingSent(about, setting.clock, 'J-DIR');
	if (hasNoMiddle(spread)) return withoutMiddle();
	const { lowest, middle, highest } = spread;
	const ruling = judgeRate(
		{
			numerator: spread.even,
			denominator: spread.schools,
			target: measurement.target ?? null,
			counts: 'schools',
			did: `took at least half of what the median school took (lowest ${show(lowest)}, median ${show(middle)}, highest ${show(highest)} of the hours offered)`,
			about
		},
		setting.clock
	);
	return measurement.target === undefined ? { ...ruling, judgement: 'J-DIR' } : ruling;
}

function withoutMiddle(): Ruling {
	const reason =
		'More than half of the schools took nothing that is on record, so there is no middle to compare with.';
	return { state: 'for-information', judgement: 'J-DIR', reason };
}

function show(dosage: number | null): string {
	return dosage === null ? 'not known' : `${fixed(dosage, 0)}%`;
}
