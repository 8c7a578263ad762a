import { designEffect } from './design-effect.ts';
import { differenceInDifferences } from './difference-in-differences.ts';
import { funnelLimits, Z998 } from './funnel.ts';
import { matchedChange, standardisedChange } from './matched-change.ts';
import { mayShowMonths, monthsProgress } from './months.ts';
import { newcombe } from './newcombe.ts';
import { responseOf } from './non-response.ts';
import { pairedChange } from './paired-change.ts';
import { overallRate } from './rate.ts';
import { expectedRise } from './regression-to-the-mean.ts';
import { t975 } from './student-t.ts';
import { changeAgainstComparison, hedges } from './two-groups.ts';
import { wilson, Z95, type Interval } from './wilson.ts';
import { signalsOf } from './xmr-signals.ts';
import { xmr } from './xmr.ts';

// A row holds what its statistic asks for; where it doesn’t, its own test fails.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Given = any;
type Found = Record<string, unknown> | null;

/** How each table of `vectors/` is worked: what a row gives → what the statistic finds, its interval as low and high. */
export const VECTORS: Record<string, (given: Given) => Found> = {
	wilson: ({ x, n }) => open({ interval: wilson(x, n) }, true),
	newcombe: ({ x1, n1, x2, n2 }) => open(newcombe({ x: x1, n: n1 }, { x: x2, n: n2 })),
	'matched-change': ({ before, after }) => open(matchedChange(differences(before, after))),
	'standardised-change': ({ before, after }) => open(standardisedChange(before, after)),
	'student-t': ({ df }) => ({ t: t975(df) }),
	hedges: (g) => open(hedges(groupAt(g, 1), groupAt(g, 2))),
	'change-against-comparison': (g) =>
		open(changeAgainstComparison(changing(g, 1), changing(g, 2), g.r)),
	'difference-in-differences': (g) => open(differenceInDifferences(shares(g, 1), shares(g, 2))),
	'design-effect': ({ pupils, schools }) => ({ ...designEffect(pupils, schools) }),
	months: ({ effect }) => ({ months: monthsProgress(effect) }),
	'months-shown': (g) => ({
		shown: mayShowMonths({ ...g, groups: groups(g) })
	}),
	xmr: ({ points, screen, baseline }) => limits(points, { screen, baseline }),
	'funnel-limits': ({ average, n }) => {
		const [at95, at998] = [funnelLimits(average, n, Z95), funnelLimits(average, n, Z998)];
		return { low95: at95.low, high95: at95.high, low998: at998.low, high998: at998.high };
	},
	'regression-to-the-mean': ({ r, everybody, chosen }) => ({
		rise: expectedRise(r, everybody, chosen)
	}),
	'paired-change': (answers) => open(pairedChange(answers)),
	response: ({ answered, asked }) => ({ response: responseOf(answered, asked) }),
	rate: ({ parts }) => ({ percent: overallRate(parts) })
};

/** Takes points within limits of 4 and 16; gives a letter for each one’s signal, capital where it is upwards. */
export function signalLetters(points: number[]): string {
	const given = { mean: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 };
	const limits = { ...given, meanMovingRange: 2.2556, trial: false, noVariation: false };
	return signalsOf(points, limits, 7)
		.map((signal) => (signal ? signal.rule[0]! : '.').replace(/./, upper(signal?.way === 'up')))
		.join('');
}

function upper(isUp: boolean) {
	return (letter: string) => (isUp ? letter.toUpperCase() : letter);
}

/** An interval as two figures, so that a table can name them. */
function open(found: object | null, isNull = false): Found {
	if (!found) return null;
	if (!('interval' in found)) return { ...found };
	const { interval, ...rest } = found as { interval: Interval | null };
	if (isNull && interval === null) return null;
	return { ...rest, low: interval?.low ?? null, high: interval?.high ?? null };
}

function differences(before: number[], after: number[]): number[] {
	return after.map((score, at) => score - before[at]!);
}

function groupAt(given: Given, at: 1 | 2) {
	return { mean: given[`mean${at}`], sd: given[`sd${at}`], n: given[`n${at}`] };
}

function changing(given: Given, at: 1 | 2) {
	const before = { mean: given[`before${at}`], sd: given[`sd${at}`], n: given[`n${at}`] };
	return { before, after: given[`after${at}`] };
}

function shares(given: Given, at: 1 | 2) {
	const n: number = given.n;
	return { before: { x: given[`before${at}`], n }, after: { x: given[`after${at}`], n } };
}

function groups(given: Given): { n: number; schools: number }[] {
	return [1, 2].flatMap((at) => {
		const [n, schools] = [given[`n${at}`], given[`schools${at}`]];
		return n === undefined ? [] : [{ n, schools }];
	});
}

function limits(points: number[], settings: { screen: boolean; baseline?: number }): Found {
	const found = xmr(points, settings).segments[0]?.limits;
	return found ? { ...found } : null;
}
