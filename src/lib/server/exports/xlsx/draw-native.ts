import type { ChartSeries, SheetChart } from 'hucre';
import { inkOf } from './inks.ts';
import type { Drawn } from './lines.ts';

const SIGNS = ['circle', 'dash', 'dash', 'square'] as const;
/** Points; taken out again where the file is packed (`withoutLines`). */
const HAIR = 0.25;

/** Takes a chart with where it stands, and the name of its sheet; gives what the library draws. */
export function drawNative(drawn: Drawn, row: number, sheet: string, columns: number): SheetChart {
	const head = row - drawn.headAbove;
	const range = (column: number) => cellsOf(sheet, column, head + 1, head + drawn.rows);
	return {
		type: drawn.type === 'stacked-bar' ? 'bar' : drawn.type === 'range' ? 'line' : drawn.type,
		title: drawn.title,
		altText: drawn.alt,
		frameTitle: drawn.title,
		series: drawn.series.map(({ name, column }, at) => ({
			name,
			values: range(column),
			categories: range(drawn.along),
			color: inkOf(name, at),
			...lineOf(drawn, at)
		})),
		anchor: { from: { row, col: 0 }, to: { row: row + drawn.height, col: columns } },
		...MANNERS[drawn.type],
		legend: drawn.series.length > 1 && drawn.type !== 'range' ? 'top' : false,
		titleFontSize: 12,
		titleBold: true,
		dispBlanksAs: 'gap',
		lang: 'en-GB',
		roundedCorners: false
	};
}

/** A series of dots has signs and no line, the ends of an interval a bar between them. */
function lineOf({ type, series }: Drawn, at: number): Partial<ChartSeries> {
	const ink = inkOf(series[at]?.name ?? '', at);
	const marker = { symbol: SIGNS[at % SIGNS.length] ?? 'circle', size: 7, fill: ink, line: ink };
	if (type === 'line') return { marker, stroke: { width: 1.5 } };
	if (type === 'scatter' || type === 'range') return { marker, stroke: { width: HAIR } };
	return {};
}

const LETTERING = { labelFontSize: 9, labelColor: '0B0C0C' };
const FROM_THE_TOP = { ...LETTERING, reverse: true };

const MANNERS = {
	bar: {
		barGrouping: 'clustered',
		gapWidth: 50,
		dataLabels: { showValue: true, fontSize: 9 },
		axes: { x: FROM_THE_TOP, y: { hidden: true, scale: { min: 0 }, gridlines: {} } }
	},
	'stacked-bar': {
		barGrouping: 'stacked',
		gapWidth: 50,
		overlap: 100,
		axes: { x: FROM_THE_TOP, y: { ...LETTERING, crosses: 'max' } }
	},
	line: { showLineMarkers: true, axes: { x: LETTERING, y: LETTERING } },
	range: { showLineMarkers: true, hiLowLines: true, axes: { x: LETTERING, y: LETTERING } },
	scatter: { scatterStyle: 'marker', axes: { x: LETTERING, y: LETTERING } }
} satisfies Record<Drawn['type'], Partial<SheetChart>>;

function cellsOf(sheet: string, column: number, from: number, to: number): string {
	const letters = columnLetters(column);
	return `${quoted(sheet)}!$${letters}$${from + 1}:$${letters}$${to + 1}`;
}

/** Takes the name of a sheet; gives it as formulas refer to it. */
export function quoted(sheet: string): string {
	return `'${sheet.replaceAll("'", "''")}'`;
}

function columnLetters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
