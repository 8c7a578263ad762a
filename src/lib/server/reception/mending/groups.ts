import { sheetColumns } from '#lib/server/house/corrections/sheet-columns.ts';
import type { Problem, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { listOf } from './lists.ts';

/** Held rows that have one thing in common, and what can be done about all of them at once. */
export interface ProblemGroup {
	code: string;
	title: string;
	rows: number;
	/** Cells that say the same, which one word mends. */
	alike: Alike[];
	/** What mends them all, where that is known. */
	remedy: { words: string; deed: Deed } | null;
}

export interface Alike {
	field: string;
	written: string;
	/** Under which heading of the sheet it stands. */
	header: string;
	/** Null where there are more than are listed. */
	cells: number | null;
	/** The list of what may be written, and what is probably meant. */
	list: string | null;
	proposed: string;
}

/** What is done to all cells alike: something else is written, or their rows are left out. */
export type Deed = 'write' | 'leave-out';

/** Takes a sheet; gives why its rows are held, what holds most rows first. */
export function problemGroups(sheet: UnderstoodSheet): ProblemGroup[] {
	const errors = sheet.problems.filter(({ severity }) => severity === 'error');
	return sheet.problemsByCode
		.flatMap(({ code, rows }) => {
			const own = errors.filter((problem) => problem.code === code);
			const [first] = own;
			if (!first) return [];
			const alike = CELL_BY_CELL.has(code) ? alikeOf(sheet, own, own.length >= rows) : [];
			return [{ code, title: first.title, rows, alike, remedy: remedyOf(code, rows) }];
		})
		.sort((one, other) => other.rows - one.rows);
}

/** Takes a problem of a sheet; gives the field its column is read as, or null. */
export function fieldOf(sheet: UnderstoodSheet, { column }: Problem): string | null {
	const found = sheetColumns(sheet).find(({ letter }) => letter === column);
	return found?.column?.name ?? null;
}

// Problems that are of the cell alone: another word in it mends them.
const CELL_BY_CELL = new Set([
	'cell-missing',
	'choice-unknown',
	'date-far-off',
	'date-impossible',
	'date-not-understood',
	'date-order-unclear',
	'date-two-digit-year',
	'fraction-not-percent',
	'number-not-understood',
	'number-not-whole',
	'number-out-of-range',
	'school-unknown',
	'time-period-not-understood',
	'value-not-understood',
	'yes-no-unknown'
]);

/** So many words are offered to be changed at once. */
const MOST_ALIKE = 6;

function alikeOf(sheet: UnderstoodSheet, problems: Problem[], all: boolean): Alike[] {
	const found = new Map<string, Alike & { cells: number }>();
	for (const problem of problems) {
		const field = fieldOf(sheet, problem);
		if (!field || asked(sheet, field, problem.value)) continue;
		const key = JSON.stringify([field, problem.value]);
		const before = found.get(key);
		if (before) before.cells += 1;
		else found.set(key, { ...first(sheet, problem, field), cells: 1 });
	}
	return [...found.values()]
		.filter(({ cells }) => cells > 1)
		.sort((one, other) => other.cells - one.cells)
		.slice(0, MOST_ALIKE)
		.map((alike) => ({ ...alike, cells: all ? alike.cells : null }));
}

function first(sheet: UnderstoodSheet, { column: letter, value }: Problem, field: string) {
	const column = sheetColumns(sheet).find((one) => one.letter === letter);
	return {
		field,
		written: value,
		header: column?.header || `column ${letter}`,
		list: listOf(column?.column ?? null),
		proposed: sheet.reading?.nearSchools?.[value] ?? ''
	};
}

// What is asked about anyway is answered there, and remembered for the next file.
function asked({ questions }: UnderstoodSheet, field: string, written: string): boolean {
	return questions.some(
		(question) =>
			plain(question.written) === plain(written) &&
			(question.field === field || question.part === 'schools')
	);
}

function plain(written: string): string {
	return written.toLowerCase().replace(/[^a-z0-9]+/g, '') || written.trim();
}

function remedyOf(code: string, rows: number): ProblemGroup['remedy'] {
	if (rows < 2) return null;
	if (code === 'row-repeated')
		return { words: `Leave out all ${rows.toLocaleString('en-GB')}`, deed: 'leave-out' };
	if (code === 'cells-beyond')
		return {
			words: `Empty the cells to the right in all ${rows.toLocaleString('en-GB')}`,
			deed: 'write'
		};
	return null;
}
