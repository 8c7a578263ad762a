import type { ChartData } from '#lib/charts/kinds.ts';
import type { ChartBlock, Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';

/** How a chart is drawn by Excel itself from columns of its table, which are counted from 0. */
export interface NativeChart {
	type: 'bar' | 'stacked-bar' | 'line' | 'scatter' | 'range';
	/** Along the axis: names, or for a scatter numbers. */
	along: number;
	/** One column of numbers each. */
	series: number[];
}

type Numbers = (number | null)[];
type Of<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>;

/**
 * Takes a chart; gives how Excel draws it, or nothing where its table has no numbers to draw from. A
 * column is found by the values drawn from it, so that a builder may name its columns as it likes.
 */
export function nativeChart({ chart, table }: ChartBlock): NativeChart | null {
	const found = drawnFrom(chart, table);
	const known = found && [found.along, ...found.series].every((column) => column >= 0);
	return known && found.series.length > 0 && table.rows.length > 0 ? found : null;
}

function drawnFrom(chart: ChartData, table: Table): NativeChart | null {
	const column = (values: Numbers) => columnWith(values, table);
	switch (chart.kind) {
		case 'ranked-bars':
			return named('bar', [column(chart.rows.map(({ value }) => value))]);
		case 'stacked-counts':
			return named('stacked-bar', stateColumns(table));
		case 'dumbbell':
			return named('bar', [
				column(chart.rows.map(({ before }) => before)),
				column(chart.rows.map(({ after }) => after))
			]);
		case 'small-multiples':
			return named('bar', endsOf(chart).map(column));
		case 'control':
			return named('line', [column(chart.points.map(({ value }) => value))]);
		case 'interval':
			return named('range', [
				column(chart.rows.map(({ value }) => value)),
				column(chart.rows.map(({ low }) => low)),
				column(chart.rows.map(({ high }) => high))
			]);
		case 'funnel':
			return {
				type: 'scatter',
				along: column(chart.points.map(({ size }) => size)),
				series: [column(chart.points.map(({ value }) => value))]
			};
		case 'attendance-matrix':
			return named('bar', [lastOfNumbers(table)]);
		default:
			return null;
	}
}

function named(type: NativeChart['type'], series: number[]): NativeChart {
	return { type, along: 0, series };
}

/** The column of numbers that holds most of the values drawn; -1 where none holds any. */
function columnWith(values: Numbers, table: Table): number {
	const wanted = values.filter((value) => value !== null);
	const matches = table.columns.map((_, column) => {
		const held = numbersOf(table, column);
		return wanted.filter((value) => held.some((number) => Math.abs(number - value) < 1e-9)).length;
	});
	const most = Math.max(0, ...matches);
	return most === 0 ? -1 : matches.indexOf(most);
}

function numbersOf(table: Table, column: number): number[] {
	return table.rows.flatMap((row) => row[column]?.number ?? []);
}

function stateColumns(table: Table): number[] {
	const states: string[] = Object.values(STATE_WORDS);
	return table.columns.flatMap(({ label }, column) => (states.includes(label) ? [column] : []));
}

/** The first and the last of the points, as many values as there are panels. */
function endsOf({ points, panels }: Of<'small-multiples'>): Numbers[] {
	const at = (point: number) => panels.map(({ values }) => values[point] ?? null);
	return [at(0), at(points.length - 1)];
}

function lastOfNumbers(table: Table): number {
	return table.columns.findLastIndex((_, column) => numbersOf(table, column).length > 0);
}
