import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Corrected } from '#lib/server/ledger/entries.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import type { House } from '../house.ts';
import { personCodes } from './person-codes.ts';
import { isOfPeople, sheetColumns } from './sheet-columns.ts';
import { lastCorrection, takingBack } from './undoing.ts';

/** What somebody mends in a sheet, as they wrote it. */
export interface Mends {
	cells: { row: number; column: number; value: string }[];
	/** Rows that are not to count, and rows that are to count after all. */
	leftOut: number[];
	takenBackIn: number[];
	why: string | null;
}

/** Takes an upload, its sheet as understood and what is mended in it; writes that down, names of people as codes. */
export async function correct(
	house: House,
	upload: Upload,
	sheet: UnderstoodSheet,
	mends: Partial<Mends>,
	by: string
): Promise<Upload | Refused> {
	const { cells = [], leftOut = [], takenBackIn = [], why = null } = mends;
	const body: Corrected = {
		kind: 'corrected',
		upload: upload.id,
		sheet: sheet.name,
		cells: await withoutNames(house, sheet, cells),
		leftOut,
		takenBackIn,
		why
	};
	return house.mend(body, by);
}

/** Takes an upload and a sheet; takes its last correction back, by a further entry. */
export function undo(house: House, upload: Upload, sheet: string, by: string): Upload | Refused {
	const last = lastCorrection(upload, sheet);
	if (!last) return { refused: 'Nothing was mended here that could be undone.' };
	return house.mend(takingBack(upload, last), by);
}

async function withoutNames(house: House, sheet: UnderstoodSheet, cells: Mends['cells']) {
	const people = new Set(
		sheetColumns(sheet).flatMap((column) => (isOfPeople(column) ? [column.at] : []))
	);
	const written = cells.filter(({ column }) => people.has(column)).map(({ value }) => value);
	const codes = await personCodes(house, written);
	return cells.map((cell) =>
		people.has(cell.column) ? { ...cell, value: codes.get(cell.value) ?? '' } : cell
	);
}
