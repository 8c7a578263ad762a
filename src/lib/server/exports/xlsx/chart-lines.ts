import { notesUnder } from '#lib/document/pins.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { BLANK, sentence, type Drawn, type Line } from './lines.ts';
import { nativeChart, type NativeChart } from './native-chart.ts';
import { sheetColumnsOf, tableLines } from './table-lines.ts';

/** Takes a chart; gives its table and lines as rows of a sheet, and below them room for Excel’s own drawing of it. */
export function chartLines(block: ChartBlock): Line[] {
	const native = nativeChart(block);
	const [title = BLANK, ...others] = [
		...tableLines(
			{ ...block.table, title: block.title, subtitle: block.subtitle },
			native ? numbersIn(native) : []
		),
		...(block.strength ? [sentence(strengthInWords(block.strength), 'quiet')] : []),
		...notesUnder(block).map((note) => sentence(note, 'quiet')),
		sentence(block.source.text, 'quiet'),
		BLANK
	];
	if (!native) return [title, ...others];
	const table = [{ ...title, mayStartPage: true }, ...others];
	return [...table, ...room(block, native, table)];
}

/** Blank rows over which the chart stands. */
function room(block: ChartBlock, native: NativeChart, above: Line[]): Line[] {
	const headAbove = above.length - above.findIndex(({ head }) => head);
	const drawn = { ...drawnFrom(block, native), headAbove };
	const blank = Array.from({ length: drawn.height }, () => BLANK);
	return [{ cells: [], drawn, mayStartPage: true }, ...blank];
}

/** Only a scatter has numbers along its axis. */
function numbersIn({ type, along, series }: NativeChart): number[] {
	return type === 'scatter' ? [along, ...series] : series;
}

/** Rows of a sheet for the title and the axis, and for each bar. */
const LEAST = 16;
const AROUND = 5;
const PER_BAR = 0.8;

function drawnFrom(
	{ title, alt, table }: ChartBlock,
	native: NativeChart
): Omit<Drawn, 'headAbove'> {
	const columns = sheetColumnsOf(table, numbersIn(native));
	const inSheet = (column: number) => columns.findLastIndex(({ of }) => of === column);
	const rows = table.rows.length - (table.total ? 1 : 0);
	const bars = rows * (native.type === 'bar' ? native.series.length : 1);
	return {
		...{ type: native.type, title, alt, rows },
		along: inSheet(native.along),
		series: native.series.map((column) => ({
			name: table.columns[column]?.label ?? '',
			column: inSheet(column)
		})),
		height: Math.max(LEAST, AROUND + Math.ceil(bars * PER_BAR))
	};
}
