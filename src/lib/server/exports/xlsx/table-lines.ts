import type { Cell, Column, Table } from '#lib/document/report.ts';
import {
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
interface SheetColumn {
	label: string;
	numeric: boolean;
	cell: (row: Cell[], manner: Manner) => SheetCell;
}

/** Takes a table; gives its caption, head, rows and notes as rows of a sheet. */
export function tableLines(table: Table): Line[] {
	const columns = table.columns.flatMap((column, index) => sheetColumns(table, column, index));
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

/** Where words stand around a number ("18 of 20 (90%)") both are kept, side by side. */
function sheetColumns(table: Table, column: Column, index: number): SheetColumn[] {
	const cells = table.rows.flatMap((row) => row[index] ?? []);
	const numbers = cells.filter((cell) => cell.number !== undefined);
	const single: SheetColumn = {
		label: column.label,
		numeric: numbers.length > 0,
		cell: (row, manner) => valueCell(row[index], column, manner)
	};
	if (numbers.every((cell) => isPlainNumber(cell.text))) return [single];
	const printed: SheetColumn = {
		label: column.label,
		numeric: false,
		cell: (row, manner) => wordsCell(row[index], manner)
	};
	return [printed, { ...single, label: `${column.label}, number` }];
}

function valueCell(cell: Cell | undefined, column: Column, manner: Manner): SheetCell {
	if (cell?.symbol) return symbol(cell.text, manner);
	if (cell?.number === undefined) return wordsCell(cell, manner);
	return number(cell.number, numberFormat(cell.text, column.unit), cell.text, manner);
}

function wordsCell(cell: Cell | undefined, manner: Manner): SheetCell {
	return words([cell?.text, cell?.note].filter(Boolean).join(', '), manner);
}
