import { mean } from './moments.ts';
import { signalsOf, type Signal } from './xmr-signals.ts';

/** Fewer points than this get no limits, and fewer than `FULL` get trial limits (METHOD 5.8). */
export const FEWEST_POINTS = 6;
const FULL = 12;

/** Limits stand 2.66 mean moving ranges from the mean; a range of 3.267 means or more is left out. */
const REACH = 2.66;
const SCREEN = 3.267;

export interface XmrSettings {
	/** Leave out moving ranges that are far too large, once: on in the NHS’s R package, off in its Excel tool. */
	screen?: boolean;
	/** Points in a row that make a trend or a shift; some guides use 6 or 8. */
	run?: number;
	/** Limits come from the first so many points of a segment; from all of them where it is left out. */
	baseline?: number;
}

/** Limits of one segment, unclipped. */
export interface XmrLimits {
	mean: number;
	meanMovingRange: number;
	lower: number;
	upper: number;
	nearLower: number;
	nearUpper: number;
	/** True under 12 points. */
	trial: boolean;
	/** True where all points are equal: no rule but “outside the limits” could speak, and it has none. */
	noVariation: boolean;
}

/** Points between two long gaps. */
export interface XmrSegment {
	/** Places of its first and last point in the series. */
	from: number;
	to: number;
	limits: XmrLimits | null;
}

export interface Xmr {
	/** One for each point of the series; null where nothing stands out or nothing is there. */
	signals: (Signal | null)[];
	segments: XmrSegment[];
}

/**
 * Takes values in time order, null for a period that is missing; gives the limits and the signals of an
 * XmR chart (METHOD 5.8). One missing period is spanned; two or more in a row begin a new segment.
 */
export function xmr(values: (number | null)[], settings: XmrSettings = {}): Xmr {
	const signals = values.map((): Signal | null => null);
	const segments = segmentsOf(values).map((places): XmrSegment => {
		const points = places.map((place) => values[place]!);
		const limits = points.length < FEWEST_POINTS ? null : limitsOf(points, settings);
		if (limits && !limits.noVariation) {
			signalsOf(points, limits, settings.run ?? 7).forEach((signal, at) => {
				signals[places[at]!] = signal;
			});
		}
		return { from: places[0]!, to: places.at(-1)!, limits };
	});
	return { signals, segments };
}

/** Takes points in time order; gives the limits they set. */
export function limitsOf(points: number[], { screen = true, baseline }: XmrSettings): XmrLimits {
	const setting = points.slice(0, baseline);
	const middle = mean(setting);
	const meanMovingRange = screenedMean(movingRanges(setting), screen);
	const reach = REACH * meanMovingRange;
	return {
		mean: middle,
		meanMovingRange,
		lower: middle - reach,
		upper: middle + reach,
		nearLower: middle - (2 / 3) * reach,
		nearUpper: middle + (2 / 3) * reach,
		trial: setting.length < FULL,
		noVariation: meanMovingRange === 0
	};
}

/** Takes limits and the ends of what is possible; gives where they are drawn: tests use the unclipped ones. */
export function shownLimits(
	{ lower, upper }: XmrLimits,
	bounds: { min?: number; max?: number }
): { lower: number; upper: number } {
	return {
		lower: Math.max(bounds.min ?? -Infinity, lower),
		upper: Math.min(bounds.max ?? Infinity, upper)
	};
}

function movingRanges(points: number[]): number[] {
	return points.slice(1).map((point, before) => Math.abs(point - points[before]!));
}

function screenedMean(ranges: number[], screen: boolean): number {
	if (ranges.length === 0) return 0;
	const all = mean(ranges);
	const kept = screen ? ranges.filter((range) => range < SCREEN * all) : ranges;
	return kept.length === 0 ? all : mean(kept);
}

/** Places of the points of each segment: a gap of two periods or more ends one. */
function segmentsOf(values: (number | null)[]): number[][] {
	const segments: number[][] = [];
	values.forEach((value, place) => {
		if (value === null) return;
		const last = segments.at(-1)?.at(-1);
		if (last === undefined || place - last > 2) segments.push([place]);
		else segments.at(-1)!.push(place);
	});
	return segments;
}
