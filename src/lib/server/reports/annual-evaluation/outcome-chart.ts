import type { Dumbbell } from '#lib/charts/dumbbell.ts';
import type { Cell, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { CHOSEN_LOW } from '#lib/server/evaluation/statistics/regression-to-the-mean.ts';
import { wilson } from '#lib/server/evaluation/statistics/wilson.ts';
import { outcomeClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { fixed, whole } from '../words/numbers.ts';
import {
	change as changeText,
	interval,
	numberCell,
	outcomeCell,
	symbolNotes
} from '../words/quantity.ts';
import { CHANGE_BEFORE_ROUNDING, countsRounded } from '../words/rounding-notes.ts';
import { claim, STRENGTH_LABELS } from '../words/strength.ts';
import { pairsOf, pairText, type Pair } from './outcome-pairs.ts';
import { NO_CLEAR_CHANGE, outcomeTitle, placeName } from './outcome-words.ts';
import { tooLittle } from './too-little.ts';

/** Fewer pupils than this are drawn hollow: one more or less moves the figure by more than three points. */
const SMALL = 30;

/** Takes a measure of outcomes; gives it before and after, by group, beside its comparators. */
export function outcomeChart(measure: OutcomeMeasure, disclosed: Disclosed): ChartBlock {
	const pairs = pairsOf(measure);
	const rating = measure.change?.strength ?? 0;
	return {
		kind: 'chart',
		id: `outcome-${slug(measure)}`,
		title: outcomeTitle(measure, disclosed),
		subtitle: `${measure.name}, ${measure.unit === 'percent' ? 'per cent of pupils' : measure.unit}, before and after, ${disclosed.year.label}.${pupilsText(pairs)}${pairs.some(({ after }) => limitsOf(after)) ? ' Thin bar: 95% interval.' : ''}`,
		alt: `Before and after for each group. ${pairs.map((pair) => `${pair.label}: ${pairText(pair, measure)}`).join('; ')}.`,
		chart: {
			kind: 'dumbbell',
			unit: measure.unit,
			beforeLabel: 'Before',
			afterLabel: 'After',
			rows: pairs.map((pair) => row(pair, measure, verdictOf(measure, disclosed)))
		},
		table: table(pairs, measure),
		source: sourceOf(disclosed, ['outcomes'], outcomeClause(disclosed, measure)),
		strength: {
			rating,
			label: STRENGTH_LABELS[rating],
			reason: measure.change?.strengthReason ?? 'there is no change to judge yet'
		},
		notes: [...notes(measure), ...countsRounded(disclosed)]
	};
}

/** Takes a measure; gives its code as an anchor. */
export function slug({ measure }: OutcomeMeasure): string {
	return measure.toLowerCase().replaceAll('_', '-');
}

type Verdict = 'better' | 'worse' | 'no clear change' | null;

/** Takes a measure; gives which way its change went for pupils, where its strength lets us say anything. */
function verdictOf({ change, direction, topic }: OutcomeMeasure, disclosed: Disclosed): Verdict {
	if (!change || change.strength === 0 || tooLittle(disclosed, topic)) return null;
	if (change.words === NO_CLEAR_CHANGE) return NO_CLEAR_CHANGE;
	// Without an interval nobody can tell a change from chance.
	if (!change.interval) return null;
	return change.change > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function isWhole({ role }: Pair): boolean {
	return role === 'partnership';
}

function row(pair: Pair, measure: OutcomeMeasure, verdict: Verdict): Dumbbell['rows'][number] {
	const { label, role, before, after } = pair;
	const limits = limitsOf(after);
	const judged = isWhole(pair) ? verdict : null;
	return {
		label,
		role,
		before: before?.value ?? null,
		after: after?.value ?? null,
		low: limits?.low ?? null,
		high: limits?.high ?? null,
		text: judged
			? `${pairText(pair, measure)}, ${judged.replaceAll(' ', '\u00a0')}`
			: pairText(pair, measure),
		...(judged === 'better' || judged === 'worse' ? { verdict: judged } : {}),
		small: (after?.denominator ?? after?.n ?? SMALL) < SMALL
	};
}

/** In per cent; nothing for the country or the county, which are not samples of ours. */
function limitsOf(cell: OutcomeCell | undefined): { low: number; high: number } | null {
	if (cell?.level !== 'Partnership' || cell.numerator === null || !cell.denominator) return null;
	const limits = wilson(Math.min(cell.numerator, cell.denominator), cell.denominator);
	return limits && { low: 100 * limits.low, high: 100 * limits.high };
}

function table(pairs: Pair[], measure: OutcomeMeasure): ChartBlock['table'] {
	const rows = pairs.map((pair): Cell[] => [
		{ text: pair.label },
		outcomeCell(pair.before, measure.unit),
		outcomeCell(pair.after, measure.unit),
		numberCell(pair.after?.denominator ?? pair.after?.n ?? null, 'count', pair.after?.symbol)
	]);
	return {
		kind: 'table',
		id: `outcome-${slug(measure)}-table`,
		title: `${measure.name}, before and after`,
		columns: [
			{ key: 'group', label: 'Group' },
			{ key: 'before', label: 'Before', unit: measure.unit },
			{ key: 'after', label: 'After', unit: measure.unit },
			{ key: 'pupils', label: 'Pupils at follow-up', unit: 'count' }
		],
		rows,
		notes: symbolNotes(rows)
	};
}

function pupilsText(pairs: Pair[]): string {
	const own = pairs.find(({ role }) => role === 'partnership');
	const pupils = own?.after?.denominator ?? own?.before?.denominator;
	return pupils ? ` n = ${whole(pupils)} pupils.` : '';
}

function notes(measure: OutcomeMeasure): string[] {
	return [...warning(measure), ...months(measure), ...whatChanged(measure)];
}

/** METHOD 5.7: on the chart itself, wherever pupils were chosen because they were low. */
function warning({ targeted, change, unit }: OutcomeMeasure): string[] {
	if (!targeted) return [];
	const expected = change?.expectedRise;
	if (expected == null) return [CHOSEN_LOW];
	return [`${CHOSEN_LOW} Without any work, ${changeText(expected, unit)} would be expected.`];
}

/** METHOD 2.5: never without its interval and its doubt. */
function months({ change }: OutcomeMeasure): string[] {
	if (!change?.months) return [];
	const { months, effect, interval: limits } = change.months;
	const of = `effect size ${fixed(effect, 2)}, 95% interval ${fixed(limits.low, 2)} to ${fixed(limits.high, 2)}`;
	return [
		`EEF Toolkit scale, indicative: ${months} months’ progress beside comparison schools (${of}).`
	];
}

function whatChanged({ change, cells, unit }: OutcomeMeasure): string[] {
	const provisional = cells.some((cell) => cell.status === 'provisional')
		? ['Some of these figures are provisional and may be revised.']
		: [];
	if (!change) return provisional;
	const limits = change.interval ? ` (${interval(change.interval)})` : '';
	const ours = `Partnership: ${changeText(change.change, unit)}${limits}.`;
	const theirs = change.comparator
		? ` ${placeName(change.comparator.level)}: ${changeText(change.comparator.change, unit)}.`
		: ' No comparator was sent, so nobody can say how this compares.';
	return [claim(`${ours}${theirs}`, change.strength), CHANGE_BEFORE_ROUNDING, ...provisional];
}
