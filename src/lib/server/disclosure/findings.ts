import type { Finding, Measure } from '#lib/server/evaluation/evaluation.ts';
import type { ProtectedMeasure } from './outcomes.ts';
import { coarsest, precisionFor, type Precision } from './precision.ts';
import { percentTo, stepOf, toNearest, toOnePlace } from './rounding.ts';
import { HIDDEN_REASON, RESPONDENTS, type Thresholds, WHOLE_GROUP } from './settings.ts';

/** Takes a finding and the protected outcomes; gives it as it may be shown. */
export function protectFinding(
	finding: Finding,
	outcomes: ProtectedMeasure[],
	limits: Thresholds
): Finding {
	if (!finding.protect) return finding;
	return restsOnHidden(finding, outcomes) || isSmall(finding.measure, limits)
		? hiddenFinding(finding)
		: { ...finding, measure: roundedMeasure(finding.measure, limits, besides(finding, outcomes)) };
}

/** Takes a measure; gives it with the symbol for hidden in place of its figures. */
export function hiddenMeasure({ apart: _, ...measure }: Measure): Measure {
	return {
		...measure,
		value: null,
		symbol: 'c',
		numerator: null,
		denominator: null,
		missing: null,
		interval: null
	};
}

/** Suppressed counts as no evidence, never as failure (METHOD 5.13). */
function hiddenFinding(finding: Finding): Finding {
	return {
		...finding,
		state: 'no-evidence',
		measure: hiddenMeasure(finding.measure),
		reason: HIDDEN_REASON,
		wants: null,
		strength: finding.strength === null ? null : 0
	};
}

/**
 * Takes a measure and how finely the figures it is made of are given elsewhere; gives it as precise as files
 * and outsiders may have figures about pupils.
 */
export function roundedMeasure(
	measure: Measure,
	{ roundTo }: Thresholds,
	besides: Precision[] = []
): Measure {
	if (measure.counts !== 'pupils' || roundTo === 1) return measure;
	const { interval } = measure;
	const precision = coarsest([ownPrecision(measure, roundTo), ...besides]);
	const denominator = toNearest(measure.denominator, precision.counts);
	const rounded = {
		...measure,
		interval: interval && { low: toOnePlace(interval.low), high: toOnePlace(interval.high) },
		numerator: toNearest(measure.numerator, precision.counts),
		denominator,
		rounded: true as const
	};
	if (measure.unit !== 'percent' || measure.value === null)
		return { ...rounded, value: toOnePlace(measure.value) };
	const nearest = Math.max(precision.percent, stepOf(denominator));
	return { ...rounded, value: percentTo(measure.value, nearest), nearest };
}

function ownPrecision({ unit, numerator, denominator }: Measure, roundTo: number): Precision {
	const isShare = unit === 'percent' && numerator !== null && denominator !== null;
	return precisionFor(isShare ? [{ numerator, denominator }] : [], roundTo);
}

/** A figure is given no finer than the table of outcomes gives it. */
function besides({ cells = [] }: Finding, outcomes: ProtectedMeasure[]): Precision[] {
	return cells.flatMap((cell) => {
		const of = outcomes.find(({ measure }) => measure.measure === cell.measure);
		return of?.precision.get(partnershipId(cell)) ?? [];
	});
}

/** Where a finding about pupils doesn’t name its cells, any hidden figure of the partnership may be in it. */
function restsOnHidden(finding: Finding, outcomes: ProtectedMeasure[]): boolean {
	if (!finding.cells && finding.measure.counts !== 'pupils') return false;
	if (!finding.cells) return outcomes.some(({ hidden }) => [...hidden].some(isOfPartnership));
	return finding.cells.some((cell) => {
		const measure = outcomes.find((outcome) => outcome.measure.measure === cell.measure);
		return measure?.hidden.has(partnershipId(cell)) ?? false;
	});
}

type FeedingCell = NonNullable<Finding['cells']>[number];

function partnershipId({ breakdownTopic, breakdown }: FeedingCell): string {
	return ['Partnership', breakdownTopic, breakdown].join(' | ');
}

function isOfPartnership(id: string): boolean {
	return id.startsWith('Partnership | ');
}

/** Takes a measure; gives whether it stands on so few people that it is hidden. */
export function isSmall(measure: Measure, limits: Thresholds): boolean {
	const { numerator, denominator } = measure;
	const small = (count: number | null, limit: number) =>
		count !== null && count > 0 && count <= limit;
	if (measure.counts !== 'pupils') return small(denominator, RESPONDENTS - 1);
	return (
		small(numerator, limits.smallCount) ||
		small(denominator, limits.smallCohort) ||
		(denominator !== null &&
			denominator > 0 &&
			denominator < WHOLE_GROUP &&
			numerator === denominator)
	);
}
