import { z } from 'zod';
import { forInformation, nothingSent, type Ruling } from '../../../judge/ruling.ts';
import { share, signed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { newcombe } from '../../../statistics/newcombe.ts';
import { indicator } from '../../indicator.ts';
import { KINDS, kindOfSchool } from '../../kinds-of-school.ts';

const row = z.object({
	kind_schools: z.number(),
	kind_reached: z.number(),
	other_schools: z.number(),
	other_reached: z.number(),
	sessions: z.number(),
	members: z.number()
});

type Row = z.infer<typeof row>;

/** Reach of training in one kind of school less reach in all others, with Newcombe’s interval (METHOD 5.2 and 11.4, BV33). */
export const equityOfReach = indicator({
	name: 'equity-of-reach',
	settings: z.strictObject({ kind: kindOfSchool }),
	row,
	find(found, { settings, setting }) {
		const difference = found.sessions > 0 ? differenceIn(found) : null;
		const nothing = found.kind_schools + found.other_schools === 0 || found.sessions === 0;
		return {
			measure: measureOf(found, difference, nothing),
			ruling: nothing
				? nothingSent('training by kind of school', setting.clock, 'J-DIR')
				: rulingOn(found, difference, KINDS[settings.kind]),
			wants: 'A schools sheet with pupils, disadvantage and rural places, and a training sheet.'
		};
	}
});

type Difference = NonNullable<ReturnType<typeof newcombe>>;

function differenceIn({ kind_schools, kind_reached, other_schools, other_reached }: Row) {
	return newcombe({ x: kind_reached, n: kind_schools }, { x: other_reached, n: other_schools });
}

function measureOf(
	{ members, kind_schools, other_schools }: Row,
	found: Difference | null,
	nothing: boolean
) {
	const none = noMeasure(nothing ? 'x' : 'z', 'percentage-points', 'schools');
	if (!found) return none;
	const { low, high } = found.interval;
	return {
		...none,
		value: 100 * found.difference,
		symbol: null,
		missing: members - kind_schools - other_schools,
		interval: { low: 100 * low, high: 100 * high }
	};
}

function rulingOn(row: Row, found: Difference | null, name: string): Ruling {
	if (!found)
		return {
			...forInformation(`There are no ${name} to compare, or no others`, 'nothing is compared'),
			judgement: 'J-DIR'
		};
	const { difference, interval } = found;
	const clear =
		interval.low > 0 ? 'reached more' : interval.high < 0 ? 'reached less' : 'no clear difference';
	const sides = `${share(row.kind_reached, row.kind_schools, name)} were reached, and ${share(row.other_reached, row.other_schools, 'others')}`;
	const points = `${signed(100 * difference)} points, 95% interval ${signed(100 * interval.low)} to ${signed(100 * interval.high)}`;
	return {
		...forInformation(`${sides}: ${clear} (${points})`, '0 would be even'),
		judgement: 'J-DIR'
	};
}
