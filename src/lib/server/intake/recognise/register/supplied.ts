import type { Register } from '#lib/server/datasets/dataset.ts';
import { letterOf } from '#lib/sheets/letter.ts';
import { mark } from '../words.ts';
import { counts, numbersRows } from './counting.ts';
import type { Table } from './table.ts';

/** Takes a sheet, the register in it, its labels and what marks mean; gives where its own counts differ from its marks, in sentences. */
export function suppliedNotes(
	grid: string[][],
	table: Table,
	labels: string[],
	{ marks, register }: { marks: Map<string, string>; register: Register }
): string[] {
	const counting = labels.flatMap((label, at) =>
		label && counts(label) && !numbersRows(label) ? [at] : []
	);
	const notes = table.body.flatMap((row) => {
		const own = ownMarks(grid[row]!, table, marks);
		if (!own) return [];
		return counting.flatMap(
			(at) => differs(grid[row]![at] ?? '', labels[at]!, own, { row, at, register }) ?? []
		);
	});
	const more = notes.length - MOST_NOTES;
	const rest = more > 0 ? [`So it is in ${more} more ${more === 1 ? 'place' : 'places'}.`] : [];
	return [...notes.slice(0, MOST_NOTES), ...rest];
}

const MOST_NOTES = 3;

interface Marks {
	values: string[];
	meetings: number;
}

// Null where a mark isn’t known: nobody can say then what they come to.
function ownMarks(cells: string[], { meetings }: Table, marks: Map<string, string>): Marks | null {
	const written = meetings.map(({ at }) => cells[at] ?? '').filter(Boolean);
	const values = written.map((cell) => marks.get(mark(cell)));
	return values.includes(undefined)
		? null
		: { values: values as string[], meetings: meetings.length };
}

function differs(
	cell: string,
	label: string,
	own: Marks,
	{ row, at, register }: { row: number; at: number; register: Register }
): string | null {
	// “4/5” and “4 out of 5” say 4.
	const number = Number(cell.replace(/[% ]|(\/| of | out of ).*/g, ''));
	if (cell === '' || Number.isNaN(number)) return null;
	const percentage = /%|percent|rate/i.test(label) || cell.includes('%');
	const ours = percentage ? shares(own, register) : sums(own, register, label);
	const said = percentage && !cell.includes('%') && number <= 1 ? [number, number * 100] : [number];
	const slack = percentage ? ROUNDING : 0;
	if (ours.some((one) => said.some((value) => Math.abs(one - value) <= slack))) return null;
	const unit = percentage ? '%' : '';
	return `Row ${row + 1}, column ${letterOf(at)} says ${shown(said.at(-1)!)}${unit}; its marks come to ${shown(ours[0] ?? 0)}${unit}. We use the marks.`;
}

/** METHOD 3.3: a percentage may be rounded. */
const ROUNDING = 0.6;

function shown(number: number): string {
	return String(Math.round(number * 10) / 10);
}

// Of those expected; some offices count a blank as not there, or a substitute as not.
function shares({ values, meetings }: Marks, register: Register): number[] {
	const due = values.filter((value) => !register.notDue.includes(value)).length;
	const notDue = values.length - due;
	const share = (came: number, of: number) => (of > 0 ? [(100 * came) / of] : []);
	return [came(values, register), inPerson(values, register)].flatMap((count) => [
		...share(count, due),
		...share(count, meetings - notDue)
	]);
}

function sums({ values, meetings }: Marks, register: Register, label: string): number[] {
	const due = values.filter((value) => !register.notDue.includes(value)).length;
	const is = (...wanted: (string | undefined)[]) =>
		values.filter((value) => wanted.includes(value)).length;
	if (/apol/i.test(label)) return [...new Set(values)].map((value) => is(value));
	if (/absen|missed/i.test(label)) return [is(register.missed), due - came(values, register)];
	if (/possible|out of|expected|due/i.test(label)) return [due, values.length, meetings];
	return [came(values, register), inPerson(values, register)];
}

function came(values: string[], { counted }: Register): number {
	return values.filter((value) => counted.includes(value)).length;
}

function inPerson(values: string[], { came }: Register): number {
	return values.filter((value) => value === came).length;
}
