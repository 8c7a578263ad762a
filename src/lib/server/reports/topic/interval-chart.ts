import type { IntervalChart } from '#lib/charts/interval.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeChange, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { slug } from '../annual-evaluation/outcome-chart.ts';
import { placeName, subjectOf } from '../annual-evaluation/outcome-words.ts';
import { tooLittle } from '../annual-evaluation/too-little.ts';
import { outcomeClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { whole } from '../words/numbers.ts';
import { change as changeText, interval, numberCell, symbolNotes } from '../words/quantity.ts';
import { claim, STRENGTH_LABELS } from '../words/strength.ts';

type Row = IntervalChart['rows'][number];

/** Takes a measure; gives its change with the interval within which chance could move it, beside the comparator’s. */
export function intervalChart(measure: OutcomeMeasure, disclosed: Disclosed): ChartBlock[] {
	const { change, unit, name } = measure;
	if (!change || change.strength === 0) return [];
	const rows = rowsOf(change, measure);
	return [
		{
			kind: 'chart',
			id: `change-${slug(measure)}`,
			title: claim(titleOf(measure, change, disclosed), change.strength),
			subtitle: `Change in ${name.charAt(0).toLowerCase()}${name.slice(1)}, ${unit === 'percent' ? 'percentage points' : unit}, ${disclosed.year.label}.${pupilsIn(measure)}`,
			alt: `A dot for each change${change.interval ? ', ours within its interval' : ', without an interval'}, and a line at no change. ${rows.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`,
			chart: {
				kind: 'interval',
				unit: unit === 'percent' ? 'percentage-points' : unit,
				rows,
				reference: { value: 0, label: 'No change' }
			},
			table: table(rows, measure),
			source: sourceOf(disclosed, ['outcomes'], outcomeClause(disclosed, measure)),
			strength: {
				rating: change.strength,
				label: STRENGTH_LABELS[change.strength],
				reason: change.strengthReason
			},
			notes: notesOf(change, measure)
		}
	];
}

function pupilsIn({ cells }: OutcomeMeasure): string {
	const own = cells.find(
		({ level, breakdown, point }) =>
			level === 'Partnership' && breakdown === 'Total' && point === 'followup'
	);
	const pupils = own?.denominator ?? own?.n;
	return pupils ? ` n = ${whole(pupils)} pupils.` : '';
}

function titleOf(measure: OutcomeMeasure, change: OutcomeChange, disclosed: Disclosed): string {
	const { name } = subjectOf(measure);
	if (tooLittle(disclosed, measure.topic)) return `${name}: the change, and its interval`;
	if (!change.interval) return `${name}: nobody can tell the change from chance`;
	const { low, high } = change.interval;
	return low <= 0 && high >= 0
		? `${name}: chance alone could explain the change`
		: `${name}: the change is more than chance explains`;
}

function rowsOf(change: OutcomeChange, { unit }: OutcomeMeasure): Row[] {
	const limits = change.interval ? ` (${interval(change.interval)})` : ', no interval';
	const ours: Row = {
		label: 'The partnership',
		value: change.change,
		low: change.interval?.low ?? null,
		high: change.interval?.high ?? null,
		text: `${changeText(change.change, unit)}${limits}`,
		role: 'own',
		small: false
	};
	const { comparator } = change;
	if (!comparator) return [ours];
	return [
		ours,
		{
			label: placeName(comparator.level),
			value: comparator.change,
			low: null,
			high: null,
			text: changeText(comparator.change, unit),
			role: 'comparator',
			small: false
		}
	];
}

function table(rows: Row[], measure: OutcomeMeasure): ChartBlock['table'] {
	const unit = measure.unit === 'percent' ? ('percentage-points' as const) : measure.unit;
	const cells = rows.map(({ label, value, low, high }) => [
		{ text: label },
		numberCell(value, unit),
		numberCell(low, unit, 'z'),
		numberCell(high, unit, 'z')
	]);
	return {
		kind: 'table',
		id: `change-${slug(measure)}-table`,
		title: `${measure.name}: change and its 95% interval`,
		columns: [
			{ key: 'who', label: 'Whose' },
			{ key: 'change', label: 'Change', unit },
			{ key: 'low', label: 'From', unit },
			{ key: 'high', label: 'To', unit }
		],
		rows: cells,
		notes: symbolNotes(cells)
	};
}

const PLACES = new Map(
	Object.entries({
		Comparison: 'comparison schools',
		'Local authority': 'the local authority',
		National: 'England'
	})
);

function notesOf(
	{ interval: limits, difference, comparator }: OutcomeChange,
	{ unit }: OutcomeMeasure
): string[] {
	const beside =
		difference === null || !comparator
			? []
			: [
					`Beside the change of ${PLACES.get(comparator.level) ?? comparator.level}: ${changeText(difference, unit)}. A published figure has no interval of ours.`
				];
	const none = limits
		? ['Pupils of one school are alike, so the interval is wider than for as many pupils apart.']
		: ['Too few schools, or too little sent about spread, to judge chance.'];
	return [...none, ...beside];
}
