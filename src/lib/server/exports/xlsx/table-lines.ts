import type { Cell, Column, Table } from '#lib/document/report.ts';
import {
	empty,
	head,
	number,
	sentence,
	symbol,
	words,
	type Line,
	type Manner,
	type SheetCell
} from './lines.ts';
import { isPlainNumber, numberFormat } from './number-format.ts';

/** One column of a sheet: a column of the table, or the words or numbers of one. */
export interface SheetColumn {
	/** The column of the table that it is made of, from 0. */
	of: number;
	label: string;
	numeric: boolean;
	cell: (row: Cell[], manner: Manner) => SheetCell;
}

/** Takes a table, and the columns from which a chart is drawn; gives its caption, head, rows and notes as rows of a sheet. */
export function tableLines(table: Table, drawn: number[] = []): Line[] {
	const columns = sheetColumnsOf(table, drawn);
	return [
		sentence(table.title, 'heading'),
		...(table.subtitle ? [sentence(table.subtitle, 'quiet')] : []),
		head(
			columns.map((column) => column.label),
			columns.map((column) => column.numeric)
		),
		...table.rows.map((row, index) => ({
			cells: columns.map((column) => column.cell(row, mannerOf(table, index)))
		})),
		...table.notes.map((note) => sentence(note, 'quiet')),
		...(table.source ? [sentence(table.source.text, 'quiet')] : [])
	];
}

function mannerOf(table: Table, row: number): Manner {
	return table.total && row === table.rows.length - 1 ? 'strong' : 'plain';
}

/** Takes a table, and the columns from which a chart is drawn; gives the columns of the sheet. */
export function sheetColumnsOf(table: Table, drawn: number[]): SheetColumn[] {
	return table.columns.flatMap((column, index) =>
		sheetColumns(table, column, index, drawn.includes(index))
	);
}

/**
 * Where words stand around a number ("18 of 20 (90%)") or under it both are kept, side by side. So are a symbol and
 * nothing, where a chart is drawn: it would draw a symbol as 0.
 */
function sheetColumns(table: Table, column: Column, index: number, drawn: boolean): SheetColumn[] {
	const cells = table.rows.flatMap((row) => row[index] ?? []);
	const numbers = cells.filter((cell) => cell.number !== undefined);
	const single: SheetColumn = {
		of: index,
		label: column.label,
		numeric: numbers.length > 0,
		cell: (row, manner) => valueCell(row[index], column, manner)
	};
	const whole = !drawn || numbers.length === cells.length;
	if (whole && numbers.every(({ text, note }) => !note && isPlainNumber(text))) return [single];
	const printed: SheetColumn = {
		of: index,
		label: column.label,
		numeric: false,
		cell: (row, manner) => wordsCell(row[index], manner)
	};
	return [
		printed,
		{ ...single, label: `${column.label}, number`, cell: numberAlone(index, column, numbers) }
	];
}

function valueCell(cell: Cell | undefined, column: Column, manner: Manner): SheetCell {
	if (cell?.symbol) return symbol(withNote(cell), manner);
	if (cell?.number === undefined) return wordsCell(cell, manner);
	return number(cell.number, numberFormat([cell], column.unit), cell.text, manner);
}

/** One format for the whole column: the words beside it keep each number as it is printed. */
function numberAlone(index: number, column: Column, numbers: Cell[]): SheetColumn['cell'] {
	const format = numberFormat(numbers, column.unit);
	return (row, manner) => {
		const cell = row[index];
		if (cell?.number === undefined) return empty;
		return cell.symbol
			? valueCell(cell, column, manner)
			: number(cell.number, format, cell.text, manner);
	};
}

function wordsCell(cell: Cell | undefined, manner: Manner): SheetCell {
	return words(cell ? withNote(cell) : '', manner);
}

/** A sentence that has ended takes no comma. */
function withNote({ text, note }: Cell): string {
	return [text, note].filter(Boolean).join(/[.!?]$/.test(text) ? ' ' : ', ');
}
