import type { School } from '#lib/server/agreements/partnership.ts';
import type { Column } from '#lib/server/datasets/dataset.ts';

/** Words that may be written into a cell. */
export interface WordList {
	id: string;
	words: string[];
}

/** Takes a column; gives the id of the list of what may be written in it, or null where it is open. */
export function listOf(column: Column | null): string | null {
	const kind = column?.type.kind;
	if (kind === 'school') return 'schools';
	return kind === 'choice' || kind === 'yes-no' ? `words-${column!.name}` : null;
}

/** Takes columns and the partnership’s schools; gives the lists that the columns need. */
export function listsFor(columns: (Column | null)[], schools: School[]): WordList[] {
	const lists = new Map<string, string[]>();
	for (const column of columns) {
		const id = listOf(column);
		if (id && column) lists.set(id, wordsFor(column, schools));
	}
	return [...lists].map(([id, words]) => ({ id, words }));
}

function wordsFor({ type }: Column, schools: School[]): string[] {
	if (type.kind === 'choice') return type.choices.map(({ label }) => label);
	return type.kind === 'yes-no' ? ['yes', 'no'] : schools.map(({ name }) => name);
}
