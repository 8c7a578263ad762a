import type { Answers } from '../../answers.ts';
import type { Column, Register } from '#lib/server/datasets/dataset.ts';
import { mark } from '../words.ts';
import { keyIn, type Meanings } from './key-of-marks.ts';
import { certainBeside, wordsOf } from './marks.ts';
import { labelOf } from './said-around.ts';

/** What the marks of a register mean. */
export interface Understood {
	/** Everything that is known, by plain word. */
	marks: Map<string, string>;
	/** What no synonym says: from the key, from the marks beside, from the sender. */
	choices: Meanings;
	notes: string[];
}

/** Takes the marks of a register, the texts around it and what its sender said; gives what the marks mean. */
export function meaningsOf(
	cells: string[],
	texts: string[],
	{ column, register, answers }: { column: Column; register: Register; answers: Answers }
): Understood {
	const words = wordsOf(column);
	const used = new Set(cells.map(mark));
	const key = usedOf(keyIn(texts, words, used), used);
	const told = answers.choices?.[column.name] ?? {};
	// What was said of another sheet gives way to this one’s own key.
	const known = new Map([...words, ...Object.entries(told), ...Object.entries(key)]);
	// What a mark is certain to mean beside the others doesn’t hang on what is said of another one.
	const without = new Map([...words, ...Object.entries(key)]);
	const beside = untold(certainBeside(used, without, register), told);
	const spelling = new Map(cells.map((cell) => [mark(cell), cell]));
	const say = (meanings: Meanings) => inWords(meanings, spelling, column);
	return {
		marks: new Map([...known, ...Object.entries(beside)]),
		choices: { ...told, ...key, ...beside },
		notes: [
			...(Object.keys(key).length ? [`The sheet’s key says that ${say(key)}.`] : []),
			...(Object.keys(beside).length
				? [
						`Beside the other marks, we take it that ${say(beside)}. If not, say so in a key above the table.`
					]
				: [])
		]
	};
}

function untold(meanings: Meanings, told: Meanings): Meanings {
	return Object.fromEntries(
		Object.entries(meanings).filter(([word]) => !Object.hasOwn(told, word))
	);
}

function usedOf(key: Meanings, used: Set<string>): Meanings {
	return Object.fromEntries(Object.entries(key).filter(([word]) => used.has(word)));
}

function inWords(meanings: Meanings, spelling: Map<string, string>, column: Column): string {
	const each = Object.entries(meanings).map(
		([word, value]) => `“${spelling.get(word)}” means “${labelOf(column, value)}”`
	);
	return new Intl.ListFormat('en-GB').format(each);
}
