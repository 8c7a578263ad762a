import type { Column } from '#lib/server/datasets/dataset.ts';
import { mark } from '../words.ts';

/** Takes a cell and a column of choices; gives the value that it is, or null. */
export function choiceOf(cell: string, column: Column): string | null {
	const word = mark(cell);
	if (word === '') return null;
	return named(column).find(({ name }) => mark(name) === word)?.value ?? null;
}

/**
 * Takes a title and a column of choices; gives the one value that it names among other words, or null
 * where it names none, or two. One plain word (“review”, “committee”) is too little to go by.
 */
export function choiceIn(text: string, column: Column): string | null {
	const words = text.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u);
	const stems = words.map(stem);
	const found = named(column)
		.filter(({ name }) => isCode(name) || /\S\s+\S/.test(name))
		.flatMap(({ value, name }) =>
			places(isCode(name) ? words : stems, wordsOf(name)).map((place) => ({ value, ...place }))
		);
	const whole = found.filter((one) => !found.some((other) => holds(other, one)));
	const values = new Set(whole.map(({ value }) => value));
	return values.size === 1 ? [...values][0]! : null;
}

interface Name {
	value: string;
	name: string;
}

function named({ type }: Column): Name[] {
	if (type.kind !== 'choice') return [];
	return type.choices.flatMap(({ value, label, synonyms }) =>
		[value, label, ...synonyms].map((name) => ({ value, name }))
	);
}

function isCode(name: string): boolean {
	return /^[A-Z]{2,}(_[A-Z]+)*$/.test(name) && name !== 'OTHER' && name !== 'REVIEW';
}

function wordsOf(name: string): string[] {
	const words = name.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u);
	return isCode(name) ? words : words.map(stem);
}

// Headteachers’, headteacher’s and headteacher are one word here.
function stem(word: string): string {
	const plain = word.toLowerCase();
	return plain.length > 3 ? plain.replace(/s$/, '') : plain;
}

interface Place {
	from: number;
	to: number;
}

function places(words: string[], name: string[]): Place[] {
	return words.flatMap((_, from) => {
		const same = name.every((word, at) => words[from + at] === word);
		return same ? [{ from, to: from + name.length }] : [];
	});
}

// “Committee of a governing body” names a governing body too, within the longer name.
function holds(longer: Place, shorter: Place): boolean {
	const length = (place: Place) => place.to - place.from;
	return longer.from <= shorter.from && longer.to >= shorter.to && length(longer) > length(shorter);
}
