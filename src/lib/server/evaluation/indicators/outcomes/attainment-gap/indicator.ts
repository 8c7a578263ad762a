import { z } from 'zod';
import { forInformation, nothingSent, type Ruling } from '../../../judge/ruling.ts';
import { fixed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { measureName } from '#lib/server/datasets/measure-name.ts';
import { differenceInDifferences } from '../../../statistics/difference-in-differences.ts';
import { newcombe } from '../../../statistics/newcombe.ts';
import type { Measure } from '../../../evaluation.ts';
import { indicator, type Given } from '../../indicator.ts';

const point = z
	.object({
		own: z.number(),
		own_of: z.number().positive(),
		other: z.number(),
		other_of: z.number().positive()
	})
	.nullable()
	.catch(null);
const row = z.object({ measure: z.string().nullable(), before: point, after: point });
type Point = NonNullable<z.infer<typeof point>>;

/** Disadvantaged pupils less others, in percentage points (METHOD 5.2 and 8.1, clause 2.2c). */
export const attainmentGap = indicator({
	name: 'attainment-gap',
	settings: z.strictObject({ measure: z.string().default('') }),
	row,
	find(found, given) {
		const { measure, before, after } = found;
		const at = after ?? before;
		return {
			measure: at ? gapMeasure(at) : noMeasure('x', 'percentage-points', 'pupils'),
			ruling: rulingOn(found, given),
			wants:
				'An outcomes sheet with a result for disadvantaged and other pupils, before and after.',
			strength: before && after ? 1 : 0,
			protect: at !== null,
			cells: measure
				? ['Disadvantaged', 'Not disadvantaged'].map((breakdown) => ({
						measure,
						breakdownTopic: 'Disadvantage',
						breakdown
					}))
				: undefined
		};
	}
});

function gapMeasure(at: Point): Measure {
	const found = newcombe({ x: at.own, n: at.own_of }, { x: at.other, n: at.other_of });
	const { interval } = found ?? { interval: null };
	return {
		...noMeasure('x', 'percentage-points', 'pupils'),
		value: gap(at),
		symbol: null,
		denominator: at.own_of + at.other_of,
		interval: interval && { low: 100 * interval.low, high: 100 * interval.high }
	};
}

function rulingOn(found: z.infer<typeof row>, { setting }: Given<unknown>): Ruling {
	const about = 'results of disadvantaged and other pupils';
	const { measure, before, after } = found;
	const at = after ?? before;
	if (!measure || !at) return nothingSent(about, setting.clock, 'J-DIR');
	const figure = `${measureName(measure)}: ${gapInWords(gap(at))}`;
	if (!before)
		return noEvidence(`${figure}; no starting point was sent, so change can’t be judged.`);
	if (!after) return waiting(`${figure} at the start`, setting.clock.closed);
	const change = `${figure}, ${fixed(Math.abs(gap(before)), 1)} at the start: ${direction(before, after)}`;
	return { ...forInformation(change), judgement: 'J-DIR' };
}

function waiting(figure: string, closed: boolean): Ruling {
	if (closed)
		return noEvidence(`${figure}; no second measurement was sent, so change can’t be judged.`);
	return {
		state: 'not-due',
		judgement: 'J-DIR',
		reason: `${figure}; the second measurement is not due yet.`
	};
}

function noEvidence(reason: string): Ruling {
	return { state: 'no-evidence', judgement: 'J-DIR', reason };
}

/** Percentage points; negative where disadvantaged pupils did less well. */
function gap({ own, own_of, other, other_of }: Point): number {
	return (100 * own) / own_of - (100 * other) / other_of;
}

function gapInWords(points: number): string {
	const size = `${fixed(Math.abs(points), 1)} percentage points`;
	return `disadvantaged pupils are ${size} ${points < 0 ? 'below' : 'above'} others`;
}

/** No interval, or one that holds 0, is no clear change (METHOD 6, J-DIR). */
function direction(before: Point, after: Point): string {
	const found = differenceInDifferences(
		{ before: { x: before.own, n: before.own_of }, after: { x: after.own, n: after.own_of } },
		{
			before: { x: before.other, n: before.other_of },
			after: { x: after.other, n: after.other_of }
		}
	);
	const interval = found?.interval;
	if (!interval || (interval.low <= 0 && interval.high >= 0)) return 'no clear change';
	return Math.abs(gap(after)) < Math.abs(gap(before)) ? 'the gap narrowed' : 'the gap widened';
}
