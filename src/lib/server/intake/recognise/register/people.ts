import type { Column } from '#lib/server/datasets/dataset.ts';
import { mapHeader } from '../mapping.ts';
import type { Place } from '../rearrangement.ts';
import { choiceOf } from './choice-in.ts';
import { counts } from './counting.ts';
import type { Table } from './table.ts';

/** The columns of a register that say who its rows are about. */
export interface People {
	/** By field. */
	places: Map<string, Place>;
	/** The field of each column, by its place from 0. */
	fields: Map<number, string>;
	/** Columns taken by what stands in them, as their header doesn’t tell. */
	guessed: { at: number; field: string }[];
}

/** Takes a sheet, the register in it and the dataset’s columns; gives who its rows are about, or null. */
export function peopleIn(
	grid: string[][],
	table: Table,
	columns: Column[],
	isSchool: (cell: string) => boolean
): People | null {
	const about = columns.filter(saysWho);
	const labels = labelsOf(grid, table);
	const fields = new Map<number, string>();
	mapHeader(labels, about).forEach((field, at) => field && fields.set(at, field));
	const places = new Map<string, Place>(
		[...fields].map(([at, field]) => [field, { column: at + 1 }])
	);
	const person = about.find(({ type }) => type.kind === 'person')!.name;
	const school = about.find(({ type }) => type.kind === 'school')!.name;
	takeNameInTwo(labels, person, fields, places);
	const guessed = [];
	for (const [at, label] of labels.entries()) {
		if (fields.has(at) || table.meetings.some((meeting) => meeting.at === at)) continue;
		const field = guess(at, label, grid, table, about, isSchool);
		if (!field || places.has(field)) continue;
		fields.set(at, field);
		places.set(field, { column: at + 1 });
		guessed.push({ at, field });
	}
	return places.has(person) || places.has(school) ? { places, fields, guessed } : null;
}

/** Takes a column of a dataset; gives true where a register may say it of its rows. */
export function saysWho({ name, type }: Column): boolean {
	return (
		type.kind === 'person' ||
		type.kind === 'school' ||
		name === 'attendee_role' ||
		name === 'group_code'
	);
}

/** Takes a sheet and the register in it; gives what stands lowest over each column that is no meeting. */
export function labelsOf(grid: string[][], { firstHeader, lastHeader, meetings }: Table): string[] {
	const rows = grid.slice(firstHeader, lastHeader + 1);
	const width = Math.max(...rows.map((cells) => cells.length), ...meetings.map(({ at }) => at + 1));
	return Array.from({ length: width }, (_, at) =>
		meetings.some((meeting) => meeting.at === at)
			? ''
			: (rows.map((cells) => cells[at] ?? '').findLast(Boolean) ?? '')
	);
}

const FIRST_NAME = /^(first|given|fore) ?name/i;
const LAST_NAME = /^(sur|last |family )name/i;

function takeNameInTwo(
	labels: string[],
	person: string,
	fields: Map<number, string>,
	places: Map<string, Place>
): void {
	const [first, last] = [FIRST_NAME, LAST_NAME].map((name) =>
		labels.findIndex((label) => name.test(label))
	);
	if (first === undefined || last === undefined || first < 0 || last < 0 || places.has(person))
		return;
	fields.set(first, person).set(last, person);
	places.set(person, { column: first + 1, and: last + 1 });
}

const PERSON =
	/\b(names?|members?|governors?|head ?teachers?|heads?|rep(resentative)?s?|who|initials?|person|people|staff|colleagues?|attendees?|delegates?|participants?|teachers?|trustees?|directors?|surname)\b/i;

function guess(
	at: number,
	label: string,
	grid: string[][],
	{ body, meetings }: Table,
	about: Column[],
	isSchool: (cell: string) => boolean
): string | null {
	const cells = body.map((row) => grid[row]![at] ?? '').filter((cell) => /\p{L}|\d{6}/u.test(cell));
	const left = meetings.every((meeting) => at < meeting.at);
	if (cells.length < body.length / 2 || counts(label) || (!left && !PERSON.test(label)))
		return null;
	const most = (is: (cell: string) => boolean) => cells.filter(is).length > cells.length / 2;
	const named = (wanted: (column: Column) => boolean) => about.find(wanted)?.name ?? null;
	const role = about.find(({ name }) => name === 'attendee_role');
	if (most(isSchool)) return named(({ type }) => type.kind === 'school');
	if (role && most((cell) => choiceOf(cell, role) !== null)) return role.name;
	if (label === '' || PERSON.test(label)) return named(({ type }) => type.kind === 'person');
	return null;
}
