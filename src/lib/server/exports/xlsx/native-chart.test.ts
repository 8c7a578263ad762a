import { expect, it } from 'vitest';
import type { ChartData } from '#lib/charts/kinds.ts';
import type { Cell, ChartBlock } from '#lib/document/report.ts';
import { nativeChart } from './native-chart.ts';

it('draws bars from the column that holds the values drawn', () => {
	const chart = ranked([
		['Ashgarth', 90],
		['Brackenfell', 72.5]
	]);
	const rows = [row('Ashgarth', 14, 90), row('Brackenfell', 13, 72.5)];
	expect(nativeChart(block(chart, rows))).toEqual({ type: 'bar', along: 0, series: [2] });
});

it('draws a scatter of a funnel, size along', () => {
	const points = [
		{ size: 14, value: 90 },
		{ size: 13, value: 72.5 }
	];
	const chart = { kind: 'funnel', points } as unknown as ChartData;
	const rows = [row('Ashgarth', 14, 90), row('Brackenfell', 13, 72.5)];
	expect(nativeChart(block(chart, rows))).toEqual({ type: 'scatter', along: 1, series: [2] });
});

it('stacks what is counted by state, and leaves the total out', () => {
	const chart = { kind: 'stacked-counts', rows: [] } as unknown as ChartData;
	const rows = [row('Background', 1, 2, 3)];
	const found = nativeChart(block(chart, rows, ['Part', 'Not met', 'Met', 'Promises']));
	expect(found).toEqual({ type: 'stacked-bar', along: 0, series: [1, 2] });
});

it('draws nothing where a table holds words alone', () => {
	const chart = ranked([['Ashgarth', 90]]);
	expect(nativeChart(block(chart, [[{ text: 'Ashgarth' }, { text: '90%' }]]))).toBeNull();
});

function ranked(rows: [string, number][]): ChartData {
	return {
		kind: 'ranked-bars',
		unit: 'percent',
		rows: rows.map(([label, value]) => ({ label, value, text: `${value}%`, emphasis: false })),
		lines: []
	};
}

function row(name: string, ...numbers: number[]): Cell[] {
	return [{ text: name }, ...numbers.map((number) => ({ text: String(number), number }))];
}

function block(chart: ChartData, rows: Cell[][], labels = ['School', 'Of', 'Share']): ChartBlock {
	const columns = labels.map((label) => ({ key: label, label }));
	return {
		kind: 'chart',
		...{ id: 'chart', title: 'A finding', subtitle: '', alt: 'Bars.', chart, source: { text: '' } },
		table: { kind: 'table', id: 'table', title: '', columns, rows, notes: [] }
	};
}
