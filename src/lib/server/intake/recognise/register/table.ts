import { counts, isAboutMeetings } from './counting.ts';
import { dateIn, type HeadingDate } from './heading-date.ts';
import { isUncertain, looksLikeMark } from './marks.ts';
import { mark } from '../words.ts';

/** Where a register stands in a sheet. Rows and columns count from 0. */
export interface Table {
	dateRow: number;
	/** The rows of its header, both inclusive: forums, dates, codes, names of columns. */
	firstHeader: number;
	lastHeader: number;
	meetings: { at: number; date: HeadingDate }[];
	/** Rows with marks. */
	body: number[];
	/** The first row behind the table; null where it goes on to the end of what is seen. */
	end: number | null;
	/** The dates of another table, below this one. */
	another: number | null;
	/** The first column of another table, beside this one. */
	beside: number | null;
}

/** What a sheet’s words mean to whoever looks for a register in it. */
export interface Words {
	marks: Map<string, string>;
	/** True of a name of a column that says who: “School”, “Name”. */
	isLabel(cell: string): boolean;
	/** True of a text that says what marks mean, of which some are used. */
	isKey(text: string, used: Set<string>): boolean;
}

const MOST_TITLE_ROWS = 30;
const FEWEST_MEETINGS = 2;

/** Takes a sheet’s first rows, trimmed; gives the register in them, or null where none is for certain. */
export function findTable(grid: string[][], words: Words): Table | null {
	const rows = grid
		.slice(0, MOST_TITLE_ROWS)
		.map((cells, at) => ({ at, meetings: meetingsIn(cells) }))
		.filter(({ meetings }) => meetings.length >= FEWEST_MEETINGS)
		.sort((one, other) => other.meetings.length - one.meetings.length || one.at - other.at);
	for (const { at, meetings } of rows) {
		const beside = besideIn(grid.slice(Math.max(0, at - 1), at + 2), meetings, words);
		const own = meetings.filter((meeting) => beside === null || meeting.at < beside);
		const table = { ...tableUnder(grid, at, own, words), beside };
		if (hasMarks(grid, table, words)) return table;
	}
	return null;
}

// “School” once more behind the first meetings heads other rows: another order of them, or another forum.
function besideIn(rows: string[][], meetings: Table['meetings'], words: Words): number | null {
	const [first, last] = [meetings[0]!.at, meetings.at(-1)!.at];
	for (const cells of rows) {
		const own = cells
			.slice(0, first)
			.filter((cell) => cell && words.isLabel(cell))
			.map(mark);
		const again = cells.findIndex(
			(cell, at) => at > first && at < last && own.includes(mark(cell))
		);
		if (again > first) return again;
	}
	return null;
}

function meetingsIn(cells: string[]): Table['meetings'] {
	return cells.flatMap((cell, at) => {
		const date = dateIn(cell);
		return date && !counts(date.rest) ? [{ at, date }] : [];
	});
}

function tableUnder(
	grid: string[][],
	dateRow: number,
	meetings: Table['meetings'],
	words: Words
): Omit<Table, 'beside'> {
	const columns = meetings.map(({ at }) => at);
	let [first, last] = [dateRow, dateRow];
	while (dateRow - first < 3 && isHeading(grid[first - 1], columns, words)) first -= 1;
	while (last - dateRow < 2 && isSecondLine(grid[last + 1], columns, words)) last += 1;
	const isAgain = (cells: string[]) => columns.every((at) => cells[at] === grid[dateRow]![at]);
	const another = anotherBelow(grid, last + 1, columns, isAgain);
	const within = grid.slice(0, another ?? undefined);
	const end = keyBelow(within, last + 1, columns, words) ?? another;
	const body = within
		.map((_, row) => row)
		.slice(last + 1, end ?? undefined)
		.filter((row) => columns.some((at) => grid[row]![at]))
		.filter((row) => !isNobody(grid[row]!) && !isAgain(grid[row]!));
	return { dateRow, firstHeader: first, lastHeader: last, meetings, body, end, another };
}

function isNobody(cells: string[]): boolean {
	return counts(firstOf(cells)) || isAboutMeetings(firstOf(cells));
}

// A title stands in the first column, over none of the meetings.
function isHeading(cells: string[] | undefined, columns: number[], words: Words): boolean {
	if (!cells?.some(Boolean)) return false;
	return columns.some((at) => cells[at]) || cells.some((cell) => words.isLabel(cell));
}

const LINE = /^(meeting|title|code|ref|time|venue|forum|group|type|topic|course|session|date)/i;

function isSecondLine(cells: string[] | undefined, columns: number[], words: Words): boolean {
	if (!cells?.some(Boolean)) return false;
	const others = cells.filter((cell, at) => cell && !columns.includes(at));
	const labelled = others.every((cell) => words.isLabel(cell) || LINE.test(cell) || counts(cell));
	return labelled && !columns.some((at) => cells[at] && looksLikeMark(cells[at], words.marks));
}

// A row with two dates where this one has its meetings begins another table, unless it is the same header on
// the next page.
function anotherBelow(
	grid: string[][],
	from: number,
	columns: number[],
	isAgain: (cells: string[]) => boolean
): number | null {
	const another = grid.findIndex(
		(cells, row) =>
			row >= from && !isAgain(cells) && columns.filter((at) => dateIn(cells[at] ?? '')).length >= 2
	);
	return another < 0 ? null : another;
}

/** Takes rows, the first of a table, its columns of marks; gives the first row of a key below its last mark, or null. */
export function keyBelow(
	rows: string[][],
	from: number,
	columns: number[],
	words: Pick<Words, 'isKey' | 'marks'>
): number | null {
	const used = new Set(
		rows.slice(from).flatMap((cells) => columns.map((at) => mark(cells[at] ?? '')))
	);
	const isKeyRow = (cells: string[]) =>
		keyTexts(cells, words.marks, used).some((text) => words.isKey(text, used));
	const last = rows.findLastIndex(
		(cells, row) => row >= from && columns.some((at) => cells[at]) && !isKeyRow(cells)
	);
	const key = rows.findIndex((cells, row) => row > last && row >= from && isKeyRow(cells));
	return key < 0 ? null : key;
}

/** Takes a row’s cells and what words mean; gives the texts that may be a key of the marks used: cells of several words, or cells in pairs. */
export function keyTexts(cells: string[], words: Map<string, string>, used: Set<string>): string[] {
	const filled = cells.filter(Boolean);
	const alone = filled.filter((cell) => /\S[\s=:–-]+\S|=/.test(cell));
	return isPairs(filled, words, used) ? [...alone, filled.join(' ')] : alone;
}

// “P” beside “Present”: a mark in use, and what it means. A person’s code beside a long mark is none.
function isPairs(filled: string[], words: Map<string, string>, used: Set<string>): boolean {
	const fits = (cell: string, at: number) =>
		at % 2 ? cell.length > 3 && words.has(mark(cell)) : cell.length <= 4 && used.has(mark(cell));
	return filled.length > 1 && filled.length % 2 === 0 && filled.every(fits);
}

/** Takes a row’s cells; gives the first that holds anything. */
export function firstOf(cells: string[]): string {
	return cells.find(Boolean) ?? '';
}

const MOST_DIFFERENT = 15;

function hasMarks(grid: string[][], { body, meetings }: Table, { marks }: Words): boolean {
	const cells = body.flatMap((row) => meetings.flatMap(({ at }) => grid[row]![at] || []));
	const different = new Set(cells.map(mark));
	if (cells.length < 2 || different.size > MOST_DIFFERENT) return false;
	const known = cells.filter((cell) => marks.has(mark(cell)) || isUncertain(cell));
	if (known.length >= cells.length * 0.6) return true;
	return cells.every((cell) => looksLikeMark(cell, marks));
}
