import type { Person } from '#lib/server/access/person.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { lastCorrection, rowsLeftOut } from '#lib/server/house/corrections/undoing.ts';
import type { Problem, Understood, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { cellsInWords } from './words.ts';
import { problemGroups, type ProblemGroup } from './groups.ts';
import { reasonFor, type Reason } from './reasons.ts';
import { listOf, listsFor, type WordList } from './lists.ts';
import { seenBy, type Seen, type SeenRow } from './seen.ts';

/** What a page needs to have a sheet’s held rows mended. */
export interface SheetMending {
	sheet: string;
	/** The place of the last mending when this was drawn. */
	seen: number;
	groups: ProblemGroup[];
	/** Null where no cell could be mended, such as where a column is missing. */
	grid: HeldGrid | null;
	lists: WordList[];
	/** Rows that are left out, to be put back. */
	leftOut: number[];
	/** What would be undone; null where nothing was mended. */
	undo: string | null;
}

export interface HeldGrid {
	columns: GridColumn[];
	rows: GridRow[];
	people: Seen['people'];
	/** The rows of this page among those that can be had: 1 to 50 of 120. */
	from: number;
	to: number;
	of: number;
	page: number;
	pages: number;
	held: number;
	/** Problems that stand in no row of those held, such as a date above a register’s column. */
	above: Reason[];
}

export interface GridColumn {
	at: number;
	letter: string;
	header: string;
	use: 'used' | 'beyond';
	list: string | null;
}

export interface GridRow {
	row: number;
	cells: { text: string; bad: boolean }[];
	reasons: Reason[];
}

/** So many held rows stand on a page. */
const ON_A_PAGE = 50;

/** Takes who asks, an upload, what was understood of it and a page; gives what each sheet needs to be mended. */
export async function mendingFor(
	person: Person,
	upload: Upload,
	understood: Understood | null,
	page: number
): Promise<Record<string, SheetMending>> {
	const sheets = understood?.sheets.filter(({ dataset }) => dataset !== null) ?? [];
	const mending = await Promise.all(
		sheets.map((sheet) => sheetMending(person, upload, sheet, page))
	);
	return Object.fromEntries(mending.map((one) => [one.sheet, one]));
}

async function sheetMending(
	person: Person,
	upload: Upload,
	sheet: UnderstoodSheet,
	page: number
): Promise<SheetMending> {
	const { schools } = loadPartnership(upload.partnership);
	const last = lastCorrection(upload, sheet.name);
	const grid = await gridOf(person, upload, sheet, page);
	const groups = problemGroups(sheet);
	return {
		sheet: sheet.name,
		seen: upload.mended.at(-1)?.seq ?? 0,
		groups,
		grid: grid?.drawn ?? null,
		lists: listsFor(grid?.seen.columns.map(({ column }) => column) ?? [], schools),
		leftOut: rowsLeftOut(upload, sheet.name),
		undo: last && cellsInWords(last)
	};
}

async function gridOf(person: Person, upload: Upload, sheet: UnderstoodSheet, wanted: number) {
	const errors = sheet.problems.filter(({ severity }) => severity === 'error');
	const rows = sheet.shown ?? [];
	if (rows.length === 0 || errors.some(({ code }) => code === 'column-missing')) return null;
	const pages = Math.ceil(rows.length / ON_A_PAGE);
	const page = Math.min(Math.max(1, wanted), pages);
	const from = (page - 1) * ON_A_PAGE;
	const seen = await seenBy(person, upload, sheet, rows.slice(from, from + ON_A_PAGE));
	const drawn: HeldGrid = {
		columns: seen.columns.map(({ at, letter, header, use, column }) => {
			return { at, letter, header, use, list: listOf(column) };
		}),
		rows: seen.rows.map((row) => gridRow(row, seen, errors)),
		people: seen.people,
		from: from + 1,
		to: from + seen.rows.length,
		of: rows.length,
		page,
		pages,
		held: sheet.held,
		above: errors.filter(({ row }) => row <= (sheet.headerRow ?? 0)).map(reasonFor(seen))
	};
	return { seen, drawn };
}

function gridRow({ row, texts }: SeenRow, seen: Seen, errors: Problem[]): GridRow {
	const reasons = errors.filter((problem) => problem.row === row).map(reasonFor(seen));
	const bad = new Set(reasons.map(({ at }) => at));
	const cells = texts.map((text, index) => ({ text, bad: bad.has(seen.columns[index]!.at) }));
	return { row, cells, reasons };
}
