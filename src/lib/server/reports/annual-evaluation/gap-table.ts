import type { Cell, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeGap, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { GAP_GROUPS, GAP_TOPIC } from '#lib/server/evaluation/outcomes/gap.ts';
import { fixed } from '../words/numbers.ts';
import { numberCell, symbolNotes } from '../words/quantity.ts';
import { CHANGE_BEFORE_ROUNDING } from '../words/rounding-notes.ts';

/** Takes measures; gives the gap between disadvantaged pupils and others, before and after (METHOD 8.1, clause 2.2c). */
export function gapTable(measures: OutcomeMeasure[], disclosed: Disclosed): Table[] {
	const rows = measures.filter(hasBothGroups).map(row);
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			id: 'disadvantage-gap',
			title: 'Disadvantaged pupils and others',
			subtitle: `Disadvantaged pupils minus other pupils, all schools together, ${disclosed.year.label}.`,
			columns: [
				{ key: 'measure', label: 'Measure' },
				{ key: 'before', label: 'Gap before', unit: 'percentage-points' },
				{ key: 'after', label: 'Gap after', unit: 'percentage-points' }
			],
			rows,
			notes: [
				...symbolNotes(rows),
				CHANGE_BEFORE_ROUNDING,
				'Disadvantaged: entitled to free school meals at any time in the last six years, or looked after now or before.'
			]
		}
	];
}

function hasBothGroups(measure: OutcomeMeasure): boolean {
	return GAP_GROUPS.every((group) =>
		measure.cells.some((cell) => isOfTheGap(cell) && cell.breakdown === group)
	);
}

function row(measure: OutcomeMeasure): Cell[] {
	const reading =
		measure.direction === 'lower'
			? 'Above 0: more of the disadvantaged pupils.'
			: 'Below 0: disadvantaged pupils are behind.';
	return [
		{ text: measure.name, note: reading },
		gap(measure, 'before', 'baseline'),
		gap(measure, 'after', 'followup')
	];
}

/** A symbol in either group is the symbol of the gap (METHOD 4.4). */
function gap(measure: OutcomeMeasure, when: keyof OutcomeGap, point: OutcomeCell['point']): Cell {
	const points = measure.gap[when];
	if (points !== null) return { text: fixed(points, 1), number: points };
	const symbols = measure.cells.filter(
		(cell) => isOfTheGap(cell) && cell.point === point && cell.symbol !== null
	);
	return numberCell(null, 'percentage-points', symbols[0]?.symbol ?? 'x');
}

function isOfTheGap({ level, breakdownTopic }: OutcomeCell): boolean {
	return level === 'Partnership' && breakdownTopic === GAP_TOPIC;
}
