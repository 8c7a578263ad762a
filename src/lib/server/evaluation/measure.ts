import type { MissingSymbol, Unit } from '#lib/document/figure.ts';
import type { Measure } from './evaluation.ts';
import { responseOf } from './statistics/non-response.ts';
import { percent } from './statistics/rate.ts';
import { wilson } from './statistics/wilson.ts';

/** Takes k of n and what they count; gives the share as percent. Register data are a census, so it has no interval (METHOD 5). */
export function shareMeasure(
	numerator: number | null,
	denominator: number | null,
	counts: string,
	missing: number | null = 0
): Measure {
	const value = percent(numerator, denominator);
	return {
		value,
		symbol: value === null ? (denominator === 0 ? 'z' : 'x') : null,
		unit: 'percent',
		numerator,
		denominator,
		missing,
		counts,
		interval: null
	};
}

/** The same for answers of people: with Wilson’s interval, unless nine in ten answered (METHOD 5.1). */
export function answersMeasure(
	numerator: number,
	answered: number,
	asked: number,
	counts: string
): Measure {
	const measure = shareMeasure(numerator, answered, counts, asked - answered);
	const limits = responseOf(answered, asked) === 'census' ? null : wilson(numerator, answered);
	const interval = limits && { low: 100 * limits.low, high: 100 * limits.high };
	return { ...measure, symbol: answered === 0 ? 'x' : null, interval };
}

/** A plain number of things, out of how many where that is known. */
export function countMeasure(
	value: number,
	counts: string,
	denominator: number | null = null
): Measure {
	return {
		value,
		symbol: null,
		unit: 'count',
		numerator: value,
		denominator,
		missing: 0,
		counts,
		interval: null
	};
}

/** No figure, and why. */
export function noMeasure(symbol: MissingSymbol, unit: Unit, counts: string): Measure {
	return {
		value: null,
		symbol,
		unit,
		numerator: null,
		denominator: null,
		missing: null,
		counts,
		interval: null
	};
}
