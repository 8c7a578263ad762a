import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type ParagraphChild
} from 'docx';
import { HAIRLINE, NOTHING, QUIET, RULE, TEXT_WIDTH } from './style.ts';

/** A column of a Word table. */
export interface GridColumn {
	label: string;
	numeric?: boolean;
}

/** A cell: lines of runs, and its longest line in characters, from which widths are shared out. */
export interface GridCell {
	lines: ParagraphChild[][];
	length: number;
}

/** Takes text, and perhaps a quieter second line; gives a cell. */
export function textCell(text: string, { bold = false, note = '' } = {}): GridCell {
	const quiet = note ? [[new TextRun({ text: note, color: QUIET })]] : [];
	return {
		lines: [[new TextRun({ text, bold })], ...quiet],
		length: Math.max(text.length, note.length)
	};
}

/** Takes columns and rows; gives a table whose head repeats on every page and whose rows never split. */
export function grid(columns: GridColumn[], rows: GridCell[][], widths?: number[]): Table {
	const shares = widths ?? sharedWidths(columns, rows);
	const head = columns.map((column) => textCell(column.label, { bold: true }));
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: shares.reduce((sum, share) => sum + share, 0), type: WidthType.DXA },
		columnWidths: shares,
		borders: {
			top: NOTHING,
			left: NOTHING,
			right: NOTHING,
			bottom: HAIRLINE,
			insideVertical: NOTHING,
			insideHorizontal: HAIRLINE
		},
		margins: { left: 60, right: 120 },
		rows: [
			row(head, columns, shares, true),
			...rows.map((cells) => row(cells, columns, shares, false))
		]
	});
}

function row(cells: GridCell[], columns: GridColumn[], widths: number[], head: boolean): TableRow {
	return new TableRow({
		tableHeader: head,
		cantSplit: true,
		keepNext: head,
		children: cells.map(
			(cell, index) =>
				new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					...(head && { borders: { bottom: RULE } }),
					children: cell.lines.map((line) => cellParagraph(line, columns[index]?.numeric ?? false))
				})
		)
	});
}

function cellParagraph(children: ParagraphChild[], numeric: boolean): Paragraph {
	return new Paragraph({
		children,
		style: 'Cell',
		alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT
	});
}

/** About one character of 9.5 points, in twentieths of a point. */
const CHARACTER = 108;
const PADDING = 240;

/** Columns as wide as their longest line where that fits, else shared out, no column under its longest short word. */
function sharedWidths(columns: GridColumn[], rows: GridCell[][]): number[] {
	const wanted = columns.map((column, index) => {
		const longest = Math.max(
			column.label.length,
			...rows.map((cells) => cells[index]?.length ?? 0)
		);
		return Math.min(longest, 60) * CHARACTER + PADDING;
	});
	const total = wanted.reduce((sum, width) => sum + width, 0);
	if (total <= TEXT_WIDTH) return wanted;
	const least = Math.min(1000, Math.floor(TEXT_WIDTH / columns.length));
	const spare = TEXT_WIDTH - least * columns.length;
	const over = wanted.map((width) => Math.max(0, width - least));
	const overall = over.reduce((sum, width) => sum + width, 0);
	return over.map((width) => least + Math.floor((spare * width) / overall));
}
