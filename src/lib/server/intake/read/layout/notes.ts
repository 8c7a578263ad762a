import type { Dialect } from '../dialect.ts';
import type { Encoding } from '../encoding.ts';
import type { FittedTable } from './fitted.ts';
import type { Aside, Why } from './layout.ts';
import { rowsInWords } from './rows-in-words.ts';

/** Why a row is of no table, as it is counted. */
export const REASONS: Record<Why, string> = {
	above: 'Above the table',
	below: 'Below the table',
	blank: 'Blank row',
	'headings again': 'Header repeated',
	'states the delimiter': 'Says how cells are divided'
};

/** Takes how a text file was decoded and divided; gives in sentences what is not plain about it. */
export function notesOnText(encoding: Encoding, { delimiter, quote, escape }: Dialect): string[] {
	const notes: string[] = [];
	if (encoding === 'windows-1252')
		notes.push('The file is not in UTF-8; it was read as Windows-1252.');
	if (encoding.startsWith('utf-16')) notes.push('The file was read as UTF-16.');
	if (delimiter !== ',')
		notes.push(`Cells are divided by ${NAMES[delimiter] ?? `“${delimiter}”`}.`);
	if (quote === "'") notes.push('Cells are quoted with apostrophes.');
	if (quote === '') notes.push('Quotation marks were read as part of their cells.');
	if (escape === '\\') notes.push('A backslash before a quotation mark was left out.');
	return notes;
}

const NAMES: Record<string, string> = {
	';': 'semicolons',
	'\t': 'tabs',
	'|': 'vertical bars',
	' ': 'blanks',
	':': 'colons',
	', ': 'a comma and a blank',
	'; ': 'a semicolon and a blank'
};

/** Takes a table, what was set aside and which marks were mended; gives in sentences what was decided. */
export function notesOnTable(
	{ headingRows, header, short, long, places }: FittedTable,
	aside: Aside[],
	mended: number[]
): string[] {
	const own = new Set([...headingRows, ...places]);
	const here = mended.filter((row) => own.has(row));
	return [
		...(header ? [] : ['No row of headings was found; the first row is a row like the others.']),
		...(headingRows.length > 1
			? [`${sentence(headingRows, 'was', 'were')} read together as headings.`]
			: []),
		...asideInWords(aside),
		...(short.length
			? [
					`${sentence(short, 'has', 'have')} fewer cells than most and ${was(short)} filled up with blanks.`
				]
			: []),
		...(long.length
			? [`${sentence(long, 'has', 'have')} cells to the right of the last heading; they were kept.`]
			: []),
		...notesOnMarks(here)
	];
}

/** Takes rows in which a quotation mark was taken for a character like any other; gives a sentence about them. */
export function notesOnMarks(rows: number[]): string[] {
	if (rows.length === 0) return [];
	return [`In ${rowsInWords(rows)} a stray quotation mark was read as part of its cell.`];
}

function asideInWords(aside: Aside[]): string[] {
	return (Object.keys(SAID) as Exclude<Why, 'blank'>[]).flatMap((why) => {
		const rows = aside.filter((row) => row.why === why).map(({ row }) => row);
		if (rows.length === 0) return [];
		const [one, many] = SAID[why];
		return [`${sentence(rows, one, many)} and ${was(rows)} set aside.`];
	});
}

// Blank rows are counted and not worth a sentence.
const SAID: Record<Exclude<Why, 'blank'>, [string, string]> = {
	above: ['stands above the table', 'stand above the table'],
	below: ['stands below the table', 'stand below the table'],
	'headings again': ['repeats the headings', 'repeat the headings'],
	'states the delimiter': ['says how cells are divided', 'say how cells are divided']
};

function sentence(rows: number[], one: string, many: string): string {
	const words = rowsInWords(rows);
	return `${words[0]!.toUpperCase()}${words.slice(1)} ${rows.length === 1 ? one : many}`;
}

function was(rows: number[]): string {
	return rows.length === 1 ? 'was' : 'were';
}
