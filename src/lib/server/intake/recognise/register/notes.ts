import { dateInWords } from '#lib/calendar/words.ts';
import type { Column, Register } from '#lib/server/datasets/dataset.ts';
import { letterOf } from '#lib/sheets/letter.ts';
import { counts, numbersRows } from './counting.ts';
import type { Headings } from './headings.ts';
import type { People } from './people.ts';
import type { Table } from './table.ts';

/** Takes what all of a register is about and where that stands; says so. */
export function aboutNotes(about: { label: string; where: string } | null): string[] {
	return about ? [`This is the register of: ${about.label}, as ${about.where} says.`] : [];
}

/** Takes the dates that were completed with a year, and what said the year; says so with the first. */
export function yearNotes(completed: Map<string, string>, said: string | undefined): string[] {
	return [...completed]
		.slice(0, 1)
		.map(
			([written, day]) =>
				`Dates without a year are taken to be in ${said}: “${written}” is ${dateInWords(day)}.`
		);
}

/** Takes dates that are no day in the years named, and what named these; says that they are left open. */
export function unsureNotes(unsure: Headings['unsure'], said: string | undefined): string[] {
	return unsure.map(({ written, at, dayOrYear }) =>
		dayOrYear
			? `“${written}” in column ${letterOf(at)} may be a day or a whole month: write the day, the month and the year.`
			: `We can’t tell which day “${written}” in column ${letterOf(at)} is: “${said}” has no such day, or several. Write the day, the month and the year in four figures.`
	);
}

/** Takes who a register is about; says which columns were taken by what stands in them. */
export function guessedNotes({ guessed }: People, columns: Column[]): string[] {
	return guessed.map(({ at, field }) => {
		const { title } = columns.find(({ name }) => name === field)!;
		return `Column ${letterOf(at)} is taken as the ${title.toLowerCase()}, by what stands in it.`;
	});
}

/** Takes a register and what heads it; says which meetings it has no marks of, and what an empty cell is. */
export function meetingNotes(
	grid: string[][],
	{ meetings, body }: Table,
	{ off }: Headings,
	register: Register
): string[] {
	const columns = meetings.map(({ at }, which) => ({
		letter: letterOf(at),
		off: off.get(which),
		filled: body.filter((row) => grid[row]![at]).length
	}));
	const meant = columns.filter(({ off }) => !off);
	const blank = meant.filter(({ filled }) => filled === 0).map(({ letter }) => letter);
	const notHeld = columns.filter(({ off }) => off);
	const firsts = meetings.every(({ date }) => /^\d{4}-\d\d-01$/.test(date.written));
	return [
		...blankNotes(blank, register),
		...notHeld.map(
			({ letter, off }) =>
				`The ${register.one} in column ${letter} was ${off}: its marks are not counted.`
		),
		...(register.state ? heldNotes(register) : []),
		...emptyNotes(meant.reduce((sum, { filled }) => sum + (filled && body.length - filled), 0)),
		...(firsts && meetings.length > 2 ? [FIRSTS] : [])
	];
}

/** Takes how a register is kept; says what is assumed of its meetings. */
export function heldNotes({ one }: Register): string[] {
	return [`A ${one} with marks is taken to have been held.`];
}

// Excel makes the first of September of “Sep-25”.
const FIRSTS = 'Every date is the first of a month. If only the month was meant, write the days.';

function blankNotes(letters: string[], { one, many }: Register): string[] {
	if (letters.length === 0) return [];
	return letters.length === 1
		? [`${columnsIn(letters)} has no mark: there is no record of that ${one} yet.`]
		: [`${columnsIn(letters)} have no mark: there is no record of those ${many} yet.`];
}

/** Takes how many cells between marks are empty; says what that means. */
export function emptyNotes(count: number): string[] {
	if (count === 0) return [];
	const cells =
		count === 1 ? 'One empty cell is' : `${count.toLocaleString('en-GB')} empty cells are`;
	return [`${cells} no record: nobody is absent for an empty cell.`];
}

/** Takes what heads the columns that are no meetings, and those in use; says which are left out as they count. */
export function leftOutNotes(labels: string[], fields: Map<number, string>): string[] {
	const letters = labels.flatMap((label, at) =>
		label && counts(label) && !numbersRows(label) && !fields.has(at) ? [letterOf(at)] : []
	);
	if (letters.length === 0) return [];
	const are = letters.length === 1 ? 'is' : 'are';
	return [`${columnsIn(letters)} ${are} left out: we count the marks ourselves.`];
}

/** Takes where another table’s dates stand below, and where one stands beside, from 0; says that they are not read. */
export function anotherNotes({ another, beside }: Pick<Table, 'another' | 'beside'>): string[] {
	const wheres = [
		...(beside === null ? [] : [`beside this one at column ${letterOf(beside)}`]),
		...(another === null ? [] : [`about row ${another + 1}`])
	];
	return wheres.map(
		(where) =>
			`Another table begins ${where} and is not read. Put it on a sheet of its own and send it again.`
	);
}

function columnsIn(letters: string[]): string {
	const list = new Intl.ListFormat('en-GB').format(letters);
	return letters.length === 1 ? `Column ${list}` : `Columns ${list}`;
}
