import type { Person } from '#lib/server/access/person.ts';
import { personCodes } from '#lib/server/house/corrections/person-codes.ts';
import {
	isOfPeople,
	sheetColumns,
	type SheetColumn
} from '#lib/server/house/corrections/sheet-columns.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { ShownRow } from '#lib/server/intake/cells/shown-rows.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { letterOf } from '#lib/sheets/letter.ts';

/** Rows of a sheet as somebody may see them, to mend them. */
export interface Seen {
	columns: SeenColumn[];
	rows: SeenRow[];
	/** Names of people stand among the cells, codes in their stead, or neither. */
	people: 'names' | 'codes' | 'none';
}

/** `beyond`: what stands to the right of the last column. */
export type SeenColumn = SheetColumn & { use: 'used' | 'beyond' };

export interface SeenRow {
	row: number;
	/** In the order of the columns. */
	texts: string[];
}

/** What stands for a cell that isn’t shown. */
export const NOT_SHOWN = '(not shown)';

/**
 * Takes who asks, an upload’s sheet and rows of it; gives the rows as they may see them. Who sent a file
 * sees in it what they wrote, to know the row again. Everybody else has no need of the names: they see the
 * codes that stand for them. Nobody sees a column that isn’t used: it was left out, and is not read (METHOD 7.5).
 */
export async function seenBy(
	person: Person,
	upload: Upload,
	sheet: UnderstoodSheet,
	rows: ShownRow[]
): Promise<Seen> {
	const isSender = person.label === upload.received.by;
	const columns = columnsSeen(sheet, rows);
	const there = columns.some(isOfPeople);
	const texts = isSender ? rows : await withCodes(sheet, rows);
	return {
		columns,
		rows: texts.map(({ row, cells }) => ({
			row,
			texts: columns.map(({ at }) => cells[at - 1] ?? '')
		})),
		people: !there ? 'none' : isSender ? 'names' : 'codes'
	};
}

function columnsSeen(sheet: UnderstoodSheet, rows: ShownRow[]): SeenColumn[] {
	const columns = sheetColumns(sheet);
	const width = columns.length;
	const seen = columns
		.filter(({ column }) => column !== null)
		.map((column): SeenColumn => ({ ...column, use: 'used' }));
	if (!rows.some(({ cells }) => cells[width])) return seen;
	const beyond = { at: width + 1, letter: `${letterOf(width)} on`, header: '', column: null };
	return [...seen, { ...beyond, use: 'beyond' }];
}

async function withCodes(sheet: UnderstoodSheet, rows: ShownRow[]): Promise<ShownRow[]> {
	const columns = sheetColumns(sheet);
	const people = new Set(columns.filter(isOfPeople).map(({ at }) => at));
	const names = rows.flatMap(({ cells }) => [...people].map((at) => cells[at - 1] ?? ''));
	const codes = await personCodes(await theHouse(), names);
	return rows.map(({ row, cells }) => ({
		row,
		cells: cells.map((cell, index) => {
			if (people.has(index + 1)) return codes.get(cell) ?? '';
			return index >= columns.length && cell ? NOT_SHOWN : cell;
		})
	}));
}
