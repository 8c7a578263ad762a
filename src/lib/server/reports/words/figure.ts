import type { Figure } from '#lib/document/figure.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Measure } from '#lib/server/evaluation/evaluation.ts';
import { oneOf } from '#lib/server/evaluation/judge/one-of.ts';
import { placeOf } from '../place.ts';
import { aboutShare, fixed, percent, share } from './numbers.ts';
import { quantity, symbolWords } from './quantity.ts';

/** Takes a finding; gives its figure as people read it, or null where nothing was measured. */
export function figureOf(finding: Finding, disclosed: Disclosed): Figure | null {
	const { measure, evidence } = finding;
	if (measure.value === null && measure.symbol !== 'c') return null;
	return {
		value: measure.value,
		...(measure.symbol ? { symbol: measure.symbol } : {}),
		unit: measure.unit,
		numerator: measure.numerator,
		denominator: measure.denominator,
		...(measure.rounded ? { rounded: true } : {}),
		missing: measure.missing,
		asAt: disclosed.asAt,
		text: measureText(measure, finding.target),
		evidence: { ...evidence, href: clauseHref(placeOf(disclosed), finding.clause) }
	};
}

/** Takes a measure and its target; gives "18 of 20 schools (90%)", "2 of 3 meetings", "7 meetings, 6 agreed", and what is counted apart. */
export function measureText(measure: Measure, target: number | null = null): string {
	const { value, symbol, apart } = measure;
	if (value === null) return symbolWords(symbol ?? 'x');
	const text = valueText(measure, value, target);
	return apart === undefined ? text : `${text}; ${apart}`;
}

function valueText(measure: Measure, value: number, target: number | null): string {
	const { unit, numerator, denominator, counts, rounded, nearest } = measure;
	if (unit === 'percent' && numerator !== null && denominator !== null) {
		if (rounded)
			return aboutShare(numerator, denominator, counts, percent(value, denominator, nearest));
		return share(numerator, denominator, denominator === 1 ? oneOf(counts) : counts);
	}
	if (unit === 'count') return countText(value, target, counts);
	return unit === 'percent'
		? percent(value, denominator, nearest)
		: quantity(value, unit, denominator);
}

function countText(value: number, target: number | null, counts: string): string {
	const things = value === 1 ? oneOf(counts) : counts;
	if (target === null) return `${fixed(value, 0)} ${things}`;
	return value > target
		? `${fixed(value, 0)} ${things}, ${fixed(target, 0)} agreed`
		: `${fixed(value, 0)} of ${fixed(target, 0)} ${target === 1 ? oneOf(counts) : counts}`;
}
