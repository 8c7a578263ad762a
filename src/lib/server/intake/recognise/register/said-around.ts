import type { Column } from '#lib/server/datasets/dataset.ts';
import type { SheetSeen } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { choiceIn } from './choice-in.ts';
import { spansIn, type Span } from './years-said.ts';

/** A text that may say what a whole sheet is about, and where it stands. */
export interface Around {
	text: string;
	/** “the title in row 1”. */
	where: string;
}

/** Takes a sheet and its first rows up to the header; gives its titles, its name and its file’s, in this order. */
export function textsAround({ sheet, file }: SheetSeen, above: string[][]): Around[] {
	const titles = above.flatMap((cells, row) =>
		cells.filter(Boolean).map((text) => ({ text, where: `the title in row ${row + 1}` }))
	);
	// The file’s label names the sheet as well, which has its own turn.
	const name = file.replace(/, sheet “.*$/, '').replace(/\.\w+$/, '');
	return [
		...titles,
		{ text: sheet, where: 'the sheet’s name' },
		{ text: name, where: 'the file’s name' }
	];
}

/** Takes the texts around a table and a column of choices; gives the value that the nearest to say one says. */
export function saidOf(
	column: Column,
	around: Around[]
): { value: string; label: string; where: string } | null {
	for (const { text, where } of around) {
		const value = choiceIn(text, column);
		if (value) return { value, label: labelOf(column, value), where };
	}
	return null;
}

/**
 * Takes the shape of a register, what is known of its sheet and the texts around it; gives what all of it is
 * about, or null. What the sender said of the whole sheet is more than what its title seems to say.
 */
export function aboutAll(
	{ dataset, columns }: Shape,
	{ answers }: SheetSeen,
	around: Around[]
): ReturnType<typeof saidOf> {
	const { about } = dataset.register!;
	if (answers.everywhere?.[about]) return null;
	return saidOf(
		columns.find(({ name }) => name === about)!,
		around
	);
}

/** Takes the texts around a table and what the sender said; gives the years that they name. */
export function spansAround(around: Around[], told: string | undefined): Span[] {
	return told ? spansIn(told) : around.flatMap(({ text }) => spansIn(text));
}

/** Takes shapes and the texts around a table; gives the one that such a register is most likely of, or null. */
export function registerShape(shapes: Shape[], around: Around[]): Shape | null {
	const registers = shapes.filter(({ form, dataset }) => form === 'rows' && dataset.register);
	const told = registers.find(({ dataset, columns }) => {
		const { words, about } = dataset.register!;
		const column = columns.find(({ name }) => name === about)!;
		return around.some(({ text }) => hasWord(text, words)) || saidOf(column, around) !== null;
	});
	return told ?? registers[0] ?? null;
}

function hasWord(text: string, words: string[]): boolean {
	const own = text.toLowerCase().split(/[^a-z]+/);
	return words.some((word) => own.includes(word.toLowerCase()));
}

/** Takes a column of choices and a value; gives its label. */
export function labelOf({ type }: Column, value: string): string {
	if (type.kind !== 'choice') return value;
	return type.choices.find((choice) => choice.value === value)?.label ?? value;
}
