import type { Choice, Column, ColumnType } from './dataset.ts';

/** Takes a column's name, title, type and description, and what sets it apart; gives the column. */
export function column(
	name: string,
	title: string,
	type: ColumnType,
	description: string,
	rest: Partial<Pick<Column, 'required' | 'synonyms' | 'example' | 'made'>> = {}
): Column {
	return { name, title, type, description, required: false, synonyms: [], example: '', ...rest };
}

/** Takes choices as `value: [label, ...synonyms]`; gives the column type. */
export function choice(
	choices: Record<string, [label: string, ...synonyms: string[]]>
): ColumnType {
	return { kind: 'choice', choices: Object.entries(choices).map(toChoice) };
}

/** A line of text no longer than a spreadsheet shows without wrapping, unless said. */
export function text(maxLength = 200): ColumnType {
	return { kind: 'text', maxLength };
}

function toChoice([value, [label, ...synonyms]]: [string, [string, ...string[]]]): Choice {
	return { value, label, synonyms };
}

/** Ticks as people type them; ü is what a tick in Wingdings is without its font. */
export const TICKS = ['✓', '✔', '☑', '✅', '√', 'ü'];
