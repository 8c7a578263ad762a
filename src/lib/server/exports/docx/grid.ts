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
import { isShort, sharedWidths, type Room } from '../shared-widths.ts';
import type { Setting } from './setting.ts';
import { HAIRLINE, NOTHING, QUIET, RULE } from './style.ts';

/** A column of a Word table. */
export interface GridColumn {
	label: string;
	numeric?: boolean;
}

/** A cell: lines of runs, and the same as text, from which widths are shared out. */
export interface GridCell {
	lines: ParagraphChild[][];
	texts: string[];
}

/** Takes text, and perhaps a quieter second line; gives a cell. */
export function textCell(text: string, { bold = false, note = '' } = {}): GridCell {
	const quiet = note ? [[new TextRun({ text: note, color: QUIET })]] : [];
	return { lines: [[new TextRun({ text, bold })], ...quiet], texts: [text, note] };
}

/** What a grid is set in: the width it may take, in twentieths of a point, or the width of each column. */
export type GridRoom = Pick<Setting, 'width' | 'close'> | number[];

/** Takes columns, rows and room; gives a table whose head repeats on every page and whose rows never split. */
export function grid(columns: GridColumn[], rows: GridCell[][], room: GridRoom): Table {
	const head = columns.map((column) => textCell(column.label, { bold: true }));
	const shares = Array.isArray(room) ? room : widthsOf(columns, rows, room);
	const texts = rows.map((cells) => cells.map((cell) => cell.texts));
	const short = isShort(texts, shares, typeOf(room));
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
			row(head, columns, shares, { head: true, keepNext: true }),
			...rows.map((cells, at) =>
				row(cells, columns, shares, { head: false, keepNext: short && at < rows.length - 1 })
			)
		]
	});
}

/** Type of 9.5 points, and of 8 points, in twentieths of a point. */
const CHARACTER = { open: 114, close: 96 };

function widthsOf(
	columns: GridColumn[],
	rows: GridCell[][],
	room: Pick<Setting, 'width' | 'close'>
): number[] {
	const heads = columns.map((column) => column.label);
	const texts = rows.map((cells) => cells.map((cell) => cell.texts));
	return sharedWidths(heads, texts, { width: room.width, ...typeOf(room) });
}

function typeOf(room: GridRoom): Omit<Room, 'width'> {
	const close = !Array.isArray(room) && room.close;
	return { character: close ? CHARACTER.close : CHARACTER.open, margins: 240 };
}

function row(
	cells: GridCell[],
	columns: GridColumn[],
	widths: number[],
	{ head, keepNext }: { head: boolean; keepNext: boolean }
): TableRow {
	return new TableRow({
		tableHeader: head,
		cantSplit: true,
		children: cells.map(
			(cell, index) =>
				new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					...(head && { borders: { bottom: RULE } }),
					children: cell.lines.map((line) =>
						cellParagraph(line, columns[index]?.numeric ?? false, keepNext)
					)
				})
		)
	});
}

function cellParagraph(children: ParagraphChild[], numeric: boolean, keepNext: boolean): Paragraph {
	return new Paragraph({
		children,
		keepNext,
		style: 'Cell',
		alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT
	});
}
