import type { Column, Register } from '#lib/server/datasets/dataset.ts';
import { mapHeader } from '../mapping.ts';
import type { Place } from '../rearrangement.ts';
import { choiceIn, choiceOf } from './choice-in.ts';
import { labelsOf } from './people.ts';
import type { Table } from './table.ts';
import { dayWithin, type Span } from './years-said.ts';

/** What stands over the columns of a register, a place for each meeting. */
export interface Headings {
	dates: Place[];
	/** The forum or the title; null where nothing over the columns says it. */
	about: Place[] | null;
	codes: Place[] | null;
	/** The meetings that were not held, and what is said of them. */
	off: Map<number, string>;
	/** Dates without a year that are no day in the years that are named, and their columns. */
	unsure: { written: string; at: number; dayOrYear: boolean }[];
	/** True where dates lack a year and nothing around names one. */
	asksYear: boolean;
	/** Dates whose year was told by what stands around, ISO by what is written. */
	completed: Map<string, string>;
}

/** Takes a sheet, the register in it and the years that its titles name; gives what heads its meetings. */
export function headingsOf(
	grid: string[][],
	table: Table,
	{ columns, register, spans }: { columns: Column[]; register: Register; spans: Span[] }
): Headings {
	const about = columns.find(({ name }) => name === register.about)!;
	const code = columns.find(({ name }) => name === register.code)!;
	const { dates, completed, unsure } = datesOf(table, spans);
	return {
		dates,
		completed,
		unsure,
		asksYear: spans.length === 0 && table.meetings.some(({ date }) => date.kind === 'no-year'),
		about: aboutOf(grid, table, about),
		codes: codesOf(grid, table, code),
		off: offOf(
			grid,
			table,
			columns.find(({ name }) => name === register.state)
		)
	};
}

function datesOf({ meetings, dateRow }: Table, spans: Span[]) {
	const completed = new Map<string, string>();
	const unsure: Headings['unsure'] = [];
	const days = areDays(meetings, spans);
	const dates = meetings.map(({ at, date }): Place => {
		const from = { row: dateRow + 1, column: at + 1 };
		const day =
			date.kind === 'no-year' && (days || !date.dayOrYear) ? dayWithin(date, spans) : null;
		if (day) completed.set(date.written, day);
		else if (date.kind === 'no-year' && spans.length)
			unsure.push({ written: date.written, at, dayOrYear: Boolean(date.dayOrYear) });
		if (!day && (date.rest === '' || date.kind === 'unclear')) return from;
		return { text: day ?? date.written, from };
	});
	return { dates, completed, unsure };
}

// “Sep-25, Nov-25, Jan-26” are months of 2025 to 2026; “Sep-03, Nov-12” are days.
function areDays(meetings: Table['meetings'], spans: Span[]): boolean {
	const either = meetings.filter(({ date }) => date.dayOrYear);
	const years = new Set(
		spans.flatMap(({ from, to }) => [from.slice(2, 4), to.slice(2, 4)].map(Number))
	);
	return either.some(({ date }) => !years.has(date.day ?? 0));
}

/** Rows of the header but for that of the dates. */
function otherRows({ firstHeader, lastHeader, dateRow }: Table): number[] {
	const rows = Array.from({ length: lastHeader - firstHeader + 1 }, (_, at) => firstHeader + at);
	return rows.filter((row) => row !== dateRow);
}

function aboutOf(grid: string[][], table: Table, about: Column): Place[] | null {
	const inDates = table.meetings.map(({ date }) => saidIn(date.rest, about));
	if (inDates.some(Boolean))
		return table.meetings.map(({ at }, which) => ({
			text: inDates[which] ?? '',
			from: { row: table.dateRow + 1, column: at + 1 }
		}));
	const row = otherRows(table).find((row) => saysAbout(grid[row]!, table, about));
	return row === undefined
		? null
		: about.type.kind === 'choice'
			? filledRight(grid, table, row, about)
			: below(table, row);
}

function saidIn(text: string, about: Column): string | null {
	if (about.type.kind === 'choice') return choiceOf(text, about) ?? choiceIn(text, about);
	return /\p{L}{3}/u.test(text) && !OFF.test(text) ? text : null;
}

function saysAbout(cells: string[], { meetings }: Table, about: Column): boolean {
	const filled = meetings.map(({ at }) => cells[at] ?? '').filter(Boolean);
	if (about.type.kind === 'choice') return filled.some((cell) => saidIn(cell, about));
	return filled.length >= meetings.length / 2 && filled.every((cell) => /\p{L}{3}/u.test(cell));
}

// A merged cell stands in its first column only, and holds up to the next.
function filledRight(grid: string[][], { meetings }: Table, row: number, about: Column): Place[] {
	const cells = grid[row]!;
	const first = cells.findIndex((cell) => saidIn(cell, about));
	return meetings.map(({ at }) => {
		const filled = cells.slice(0, at + 1).findLastIndex(Boolean);
		const column = Math.max(first, filled);
		const whole = choiceOf(cells[column]!, about) ? null : saidIn(cells[column]!, about);
		const from = { row: row + 1, column: column + 1 };
		return whole ? { text: whole, from } : from;
	});
}

function below({ meetings }: Table, row: number): Place[] {
	return meetings.map(({ at }) => ({ row: row + 1, column: at + 1 }));
}

// Codes such as “1” or “HSF-1” may come again next year, so only a row that says so holds them.
function codesOf(grid: string[][], table: Table, code: Column): Place[] | null {
	const labels = labelsOf(grid, table);
	const row = otherRows(table).find((row) => {
		const own = labels.map((_, at) =>
			table.meetings.some((meeting) => meeting.at === at) ? '' : (grid[row]![at] ?? '')
		);
		return mapHeader(own, [code]).some(Boolean);
	});
	return row === undefined ? null : below(table, row);
}

const OFF = /\b(cancelled|canceled|postponed)\b/i;

function offOf(grid: string[][], table: Table, state: Column | undefined): Map<number, string> {
	const off = new Map<number, string>();
	if (!state) return off;
	const rows = [...otherRows(table), table.dateRow];
	table.meetings.forEach(({ at }, which) => {
		const heads = rows.map((row) => grid[row]![at] ?? '');
		const said =
			heads.map((cell) => OFF.exec(cell)?.[0]).find(Boolean) ?? onlySaid(grid, table, at);
		const value = said && choiceOf(said, state);
		if (value) off.set(which, value);
	});
	return off;
}

// “Cancelled” down the column, or once in a merged cell.
function onlySaid(grid: string[][], { body }: Table, at: number): string | null {
	const marks = body.map((row) => grid[row]![at] ?? '').filter(Boolean);
	const said = marks.length > 0 && marks.every((cell) => OFF.test(cell));
	return said ? OFF.exec(marks[0]!)![0] : null;
}
