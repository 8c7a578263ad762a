import { isFormHeader } from '#lib/sheets/form-header.ts';
import { letterOf } from '#lib/sheets/letter.ts';
import type { ColumnLook, KnownColumn } from './first-look.ts';
import { knownAs } from './header.ts';
import { personalIn } from './personal.ts';

/** Takes the first rows of a sheet, where its header stands, its width and what is known; gives its columns. */
export function columnsOf(
	rows: string[][],
	header: number | null,
	{ width, known }: { width: number; known: KnownColumn[] }
): ColumnLook[] {
	const words = header === null ? [] : (rows[header] ?? []);
	const below = rows.slice(header === null ? 0 : header + 1);
	// Who answered a form is not read.
	const isForm = isFormHeader(words);
	let person: number | null = null;
	const columns = Array.from({ length: width }, (_, at) => {
		const word = (words[at] ?? '').trim();
		const column = isForm ? null : knownAs(word, known);
		// Of several columns that name a person, the first is the one that is used.
		if (column?.person) person ??= at;
		const use = column?.person ? (person === at ? 'person' : null) : column ? 'other' : null;
		const cells = below.map((row) => row[at] ?? '');
		const personal = personalIn(word, cells, use);
		return { letter: letterOf(at), header: clipped(word, 60), personal };
	});
	return person === null && !isForm ? withPerhaps(columns) : columns;
}

/** Takes text and how much of it is shown; gives it that short. */
export function clipped(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

// A register may call its column of people “Member” or nothing at all.
function withPerhaps(columns: ColumnLook[]): ColumnLook[] {
	const first = columns.findIndex(({ personal }) => personal?.kind === 'name');
	return columns.map((column, at) =>
		at === first ? { ...column, personal: { kind: 'name', use: 'perhaps' } } : column
	);
}
