import { createHash } from 'node:crypto';
import { DATASETS } from '#lib/server/datasets/index.ts';
import { ACADEMIC_YEAR, together, type Answers } from './answers.ts';
import { plain } from './recognise/words.ts';

/** What a partnership’s senders said of earlier sheets. */
export interface Remembered {
	/** Holds for whatever they send: schools, marks, people. */
	always: Pick<Answers, 'schools' | 'choices' | 'people' | 'belongs'>;
	/** By the likeness of a header: what a sheet with the same header is. */
	alike: Record<string, Answers>;
}

/** A title above a table is rarely longer than this. */
export const MOST_TITLE_ROWS = 30;

export const NOTHING_REMEMBERED: Remembered = { always: {}, alike: {} };

/** Takes a header’s cells; gives what tells it from other headers, and names nobody. */
export function likenessOf(cells: string[]): string {
	const words = cells.map(plain);
	while (words.at(-1) === '') words.pop();
	return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}

/** Takes answers in the order in which they were given, of whatever sheets; gives what to remember of them. */
export function remember(given: Answers[]): Remembered {
	const { schools, choices, people, belongs } = together(given);
	const alike: Record<string, Answers> = {};
	for (const one of given) {
		const { likeness, schools: _1, choices: _2, people: _3, belongs: _4, ...rest } = one;
		const { revisions: _5, ...ofItsKind } = rest;
		if (likeness)
			alike[likeness] = together([
				alike[likeness] ?? {},
				{ ...ofItsKind, everywhere: lasting(ofItsKind) }
			]);
	}
	return { always: { schools, choices, people, belongs }, alike };
}

/** What is another one in the next sheet, though that looks the same. */
const OF_ONE_SHEET = [
	...[ACADEMIC_YEAR, 'point', 'meeting_id', 'session_id'],
	...['survey_id', 'invited_n']
];

// Next year’s register or table looks the same, and is of another year.
function lasting({ everywhere }: Answers): Answers['everywhere'] {
	const said = Object.entries(everywhere ?? {});
	return Object.fromEntries(
		said.filter(([field]) => !OF_ONE_SHEET.includes(field) && !saysWhen(field))
	);
}

function saysWhen(field: string): boolean {
	const columns = DATASETS.flatMap(({ columns, variants }) => [
		...columns,
		...variants.flatMap((variant) => variant.columns)
	]);
	return columns.some(
		({ name, type }) => name === field && (type.kind === 'date' || type.kind === 'time-period')
	);
}

/** Takes a sheet’s first rows, what is remembered and what was said of this very sheet; gives all that is known of it. */
export function knownOf(rows: string[][], { always, alike }: Remembered, own: Answers): Answers {
	for (const [at, row] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
		const before = alike[likenessOf(row)];
		if (!before) continue;
		const headerRow = before.headerRow === undefined ? {} : { headerRow: at + 1 };
		return together([always, { ...before, ...headerRow }, own]);
	}
	return together([always, own]);
}
