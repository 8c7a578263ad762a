import type { Column } from '#lib/server/datasets/dataset.ts';
import { mapHeader } from '../mapping.ts';
import type { Place } from '../rearrangement.ts';
import type { Shape } from '../shape.ts';
import { mark } from '../words.ts';
import { choiceOf } from './choice-in.ts';
import { counts } from './counting.ts';
import { dateIn } from './heading-date.ts';
import { isKey } from './key-of-marks.ts';
import { isUncertain, looksLikeMark, wordsOf } from './marks.ts';
import { saysWho } from './people.ts';
import { keyBelow } from './table.ts';

/** A register with its meetings down the side. Rows and columns count from 0. */
export interface Turned {
	firstHeader: number;
	header: number;
	/** What heads each column. */
	labels: string[];
	/** The columns that say something of the meeting. */
	fields: Map<string, number>;
	fieldsByColumn: Map<number, string>;
	/** The columns of people or schools. */
	people: number[];
	/** What their heads say, and where it stands for the column of one. */
	lines: { field: string; cellAt(column: number): Place }[];
	/** Rows of meetings. */
	body: number[];
	/** The first row behind the table. */
	end: number | null;
}

const MOST_TITLE_ROWS = 30;
const FEWEST = 2;
/** Nobody meets more often than this in the years of one register. */
const MOST_ROWS = 200;

/** Takes a sheet’s first rows, trimmed, and the shape; gives the register by rows in them, or null where none is for certain. */
export function findTurned(
	grid: string[][],
	shape: Shape,
	isSchool: (cell: string) => boolean
): Turned | null {
	const beginning = grid.slice(0, MOST_ROWS);
	for (let row = 0; row < Math.min(grid.length, MOST_TITLE_ROWS); row++) {
		if (grid[row]!.filter(Boolean).length <= FEWEST) continue;
		const turned = turnedUnder(beginning, row, shape, isSchool);
		if (turned) return turned;
	}
	return null;
}

function turnedUnder(
	grid: string[][],
	header: number,
	shape: Shape,
	isSchool: (cell: string) => boolean
): Turned | null {
	const { date, mark: markName } = shape.dataset.register!;
	const labels = grid[header]!;
	const mapping = mapHeader(labels, shape.columns);
	const who = shape.columns.filter((column) => saysWho(column) && column.type.kind !== 'choice');
	if (mapping.includes(markName) || who.some(({ name }) => mapping.includes(name))) return null;
	const fields = fieldsOf(grid, header, mapping, date);
	const dates = fields.get(date);
	if (dates === undefined) return null;
	const body = rowsFrom(grid, header + 1).filter((row) => dateIn(grid[row]![dates] ?? ''));
	const fieldsByColumn = new Map([...fields].map(([field, at]) => [at, field]));
	const words = wordsOf(shape.columns.find(({ name }) => name === markName)!);
	const people = labels.flatMap((label, at) =>
		label && !fieldsByColumn.has(at) && !counts(label) && holdsMarks(grid, body, at, words)
			? [at]
			: []
	);
	if (people.length < FEWEST || body.length === 0) return null;
	const lines = linesOf(grid, header, people, shape.columns, isSchool);
	if (!lines || !isCertain(grid, { body, people, labels, isSchool, words })) return null;
	const end = keyBelow(grid, header + 1, people, {
		marks: words,
		isKey: (text, used) => isKey(text, words, used)
	});
	const firstHeader = Math.min(header, ...lines.map(({ row }) => row));
	return { firstHeader, header, labels, fields, fieldsByColumn, people, lines, body, end };
}

function rowsFrom(grid: string[][], from: number): number[] {
	return grid.map((_, row) => row).slice(from);
}

// Where no word says it, the column of dates is the one that holds them.
function fieldsOf(grid: string[][], header: number, mapping: (string | null)[], date: string) {
	const fields = new Map<string, number>();
	mapping.forEach((field, at) => field && field !== 'attendee_role' && fields.set(field, at));
	if (fields.has(date)) return fields;
	const at = mapping.findIndex((field, at) => {
		const cells = grid.slice(header + 1).flatMap((row) => row[at] || []);
		const dates = cells.filter((cell) => dateIn(cell)).length;
		const first = dateIn(grid[header + 1]?.[at] ?? '');
		return field === null && first && dates >= 2 && dates >= cells.length / 2;
	});
	return at < 0 ? fields : fields.set(date, at);
}

function holdsMarks(
	grid: string[][],
	body: number[],
	at: number,
	words: Map<string, string>
): boolean {
	const cells = body.flatMap((row) => grid[row]![at] || []);
	return cells.length > 0 && cells.every((cell) => looksLikeMark(cell, words));
}

interface Judged {
	body: number[];
	people: number[];
	labels: string[];
	isSchool: (cell: string) => boolean;
	words: Map<string, string>;
}

const OF_MEETINGS =
	/[?]$|\b(agenda|minutes|papers?|sent|received|issued|circulated|published|quor\w*|report|time|approved|held|link|notes?|feedback|invited|online|venue)\b/i;
const YES_NO = new Set(['yes', 'no', 'y', 'n', '1', '0', 'true', 'false']);

// “Agenda in time: yes” of each meeting looks the same as “Ann: yes”: schools, or marks that only people get, tell.
function isCertain(grid: string[][], { body, people, labels, isSchool, words }: Judged): boolean {
	const heads = people.map((at) => labels[at]!);
	if (heads.filter(isSchool).length >= people.length / 2) return true;
	const cells = body.flatMap((row) => people.flatMap((at) => grid[row]![at] || []));
	const known = cells.filter((cell) => words.has(mark(cell)) || isUncertain(cell));
	const telling = cells.some((cell) => words.has(mark(cell)) && !YES_NO.has(mark(cell)));
	return (
		telling && known.length >= cells.length * 0.6 && !heads.some((head) => OF_MEETINGS.test(head))
	);
}

interface Line {
	row: number;
	field: string;
	cellAt(column: number): Place;
}

// Up to two rows above the header may say more of its people: the school over the name, or the role.
function linesOf(
	grid: string[][],
	header: number,
	people: number[],
	columns: Column[],
	isSchool: (cell: string) => boolean
): Line[] | null {
	const lines: Line[] = [];
	for (const row of [header, header - 1, header - 2].filter((row) => row >= 0)) {
		const field = fieldOf(
			people.flatMap((at) => grid[row]![at] || []),
			columns,
			isSchool
		);
		const enough = row === header || isOver(grid[row]!, people);
		if (!enough || !field || lines.some((line) => line.field === field)) break;
		lines.push({ row, field, cellAt: placesIn(grid[row]!, row, people[0]!) });
	}
	return lines.some(({ field }) => field !== 'attendee_role') ? lines : null;
}

// A title stands in the first column; names of schools stand over the people they belong to.
function isOver(cells: string[], people: number[]): boolean {
	return Boolean(cells[people[0]!]) && people.filter((at) => cells[at]).length > 1;
}

function fieldOf(
	cells: string[],
	columns: Column[],
	isSchool: (cell: string) => boolean
): string | null {
	if (cells.length === 0) return null;
	const named = (wanted: (column: Column) => boolean) => columns.find(wanted)?.name ?? null;
	const most = (is: (cell: string) => boolean) => cells.filter(is).length >= cells.length / 2;
	const role = columns.find(({ name }) => name === 'attendee_role');
	if (most(isSchool)) return named(({ type }) => type.kind === 'school');
	if (role && most((cell) => choiceOf(cell, role) !== null)) return role.name;
	return named(({ type }) => type.kind === 'person');
}

// A merged cell stands in its first column only, and holds up to the next.
function placesIn(cells: string[], row: number, first: number): (column: number) => Place {
	return (at) => {
		const filled = cells.slice(0, at + 1).findLastIndex(Boolean);
		return { row: row + 1, column: Math.max(first, filled) + 1 };
	};
}
