import type { MergeRange } from 'hucre';
import type { Line } from './lines.ts';
import { READABLE } from './paper.ts';

const NARROWEST = 11;
const WIDEST = 36;
/** Most words stand on one line down to here. */
const FOLDED = 14;
/** Columns that a sheet has at the least, so that prose has room to run across. */
const FEWEST = 7;

/** Takes the rows of a sheet; gives each column's width in characters, from its tables and not its prose. */
export function columnWidths(lines: Line[]): number[] {
	const tables = lines.filter((line) => !line.prose);
	const columns = Math.max(FEWEST, ...tables.map((line) => line.cells.length));
	return folded(
		Array.from({ length: columns }, (_, index) => {
			const longest = Math.max(0, ...tables.map((line) => line.cells[index]?.shown.length ?? 0));
			return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * 1.1) + 2));
		})
	);
}

/** Wide columns fold before a whole sheet is printed too small to be read. */
function folded(widths: number[]): number[] {
	const over = widths.reduce((sum, width) => sum + width, 0) - READABLE;
	const spare = widths.map((width) => Math.max(0, width - FOLDED));
	const all = spare.reduce((sum, width) => sum + width, 0);
	if (over <= 0 || all === 0) return widths;
	const share = Math.min(1, over / all);
	return widths.map((width, index) => Math.floor(width - (spare[index] ?? 0) * share));
}

/** Takes rows and how many columns there are; gives the cells over which each row of prose runs. */
export function proseMerges(lines: Line[], columns: number): MergeRange[] {
	return lines.flatMap((line, row) =>
		line.prose ? [{ startRow: row, endRow: row, startCol: 0, endCol: lastOfProse(columns) }] : []
	);
}

function lastOfProse(columns: number): number {
	return Math.min(columns, FEWEST) - 1;
}

/** Takes rows and widths; gives heights in points, worked out here because Excel measures no merged cell. */
export function rowHeights(lines: Line[], widths: number[]): Map<number, number> {
	const across = widths
		.slice(0, lastOfProse(widths.length) + 1)
		.reduce((sum, width) => sum + width);
	const heights = lines.flatMap((line, row): [number, number][] => {
		const filled = line.cells.map((cell, column) => {
			const width = line.prose ? across : (widths[column] ?? NARROWEST);
			return textLines(cell.shown, width) * ((cell.style.font?.size ?? 11) * 1.4);
		});
		return filled.length ? [[row, Math.max(...filled)]] : [];
	});
	return new Map(heights);
}

/** A little pessimistic, since words break before the edge. */
function textLines(text: string, width: number): number {
	return Math.max(1, Math.ceil((text.length * 1.02) / width));
}
