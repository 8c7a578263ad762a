import { sayJson } from './print.ts';

/** Gathers one value a file and writes them at the end: the value itself for one file, a list for several. */
export function jsonFor(files: string[], wanted = false) {
	const values: object[] = [];
	return {
		add: (value: object) => void values.push(value),
		say: () => {
			if (wanted) sayJson(files.length === 1 ? (values[0] ?? null) : values);
		}
	};
}
