import { clauseHref } from '#lib/document/addresses.ts';
import type { Cell } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import {
	indicatorOfFramework,
	type BestValueIndicator
} from '#lib/server/agreements/best-value.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Measure } from '#lib/server/evaluation/evaluation.ts';
import { placeOf } from '../place.ts';
import { measureText } from '../words/figure.ts';
import { fixed } from '../words/numbers.ts';
import { interval, symbolWords } from '../words/quantity.ts';

/** An indicator with what was found, the lead first. */
export interface Found {
	indicator: BestValueIndicator;
	findings: Finding[];
}

/** Takes what is disclosed; gives the framework’s indicators that pass a test, in its order. */
export function foundOf(
	disclosed: Disclosed,
	wanted: (indicator: BestValueIndicator) => boolean
): Found[] {
	return clausesOf(disclosed.agreement).flatMap(({ ref }) => {
		const indicator = indicatorOfFramework(disclosed.agreement, ref);
		if (!indicator || !wanted(indicator)) return [];
		const findings = disclosed.findings.filter(({ clause }) => clause === ref);
		return findings.length > 0 ? [{ indicator, findings }] : [];
	});
}

/** Takes a finding; gives its figure: "£25.31", "£330 for 9 attendances", "265 of 396 places (66.9%)". */
export function figureText({ measure }: Finding): string {
	const { value, symbol, unit, numerator, denominator, counts } = measure;
	if (value === null && symbol === 'u' && unit === 'pounds' && numerator !== null)
		return `£${fixed(numerator, 0)} for ${denominator} ${counts}`;
	if (value === null) return symbol === 'x' ? 'Nothing to count' : symbolWords(symbol ?? 'x');
	if (unit === 'percent' && counts === 'pounds') return `${fixed(value, 1)}%`;
	if (unit === 'score') return fixed(value, value < 2 ? 2 : 1);
	return measureText(measure);
}

/** Takes a figure’s measure; gives a value in its unit, as a comparator or another year has it. */
export function valueText(value: number, { unit, denominator }: Measure): string {
	if (unit === 'pounds')
		return `${value < 0 ? '−' : ''}£${fixed(Math.abs(value), denominator === null ? 0 : 2)}`;
	if (unit === 'percent') return `${fixed(value, 1)}%`;
	if (unit === 'days' || unit === 'hours') return `${fixed(value, 1)} ${unit}`;
	return fixed(value, unit === 'score' && value < 2 ? 2 : 1);
}

/** Takes an indicator; gives the first cell of its row, which leads to its evidence. */
export function indicatorCell({ ref, short }: BestValueIndicator, disclosed: Disclosed): Cell {
	return { text: `${ref} ${short}`, href: clauseHref(placeOf(disclosed), ref) };
}

/** Takes a finding; gives the cell of its figure, with the interval and the other measures under it. */
export function figureCell(finding: Finding, others: Finding[] = []): Cell {
	const { value, unit, symbol, interval: limits } = finding.measure;
	const notes = [
		...(limits ? [interval(limits)] : []),
		...others.map((other) => `${other.title}: ${figureText(other)}`)
	];
	return {
		text: figureText(finding),
		...(value === null ? (symbol ? { symbol } : {}) : { number: value, unit }),
		...(notes.length > 0 ? { note: notes.join('. ') } : {})
	};
}

/** Takes a finding; gives the cell of its state. */
export function stateCell({ state }: Finding): Cell {
	return { text: STATE_WORDS[state], state };
}
