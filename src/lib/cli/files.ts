import { statSync } from 'node:fs';
import { UserMistake } from './outcome.ts';

/** Throws, in words, where there is no such file. */
export function mustExist(path: string): void {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw new UserMistake(`There is no file “${path}”.`);
	if (!found.isFile()) throw new UserMistake(`“${path}” is a folder; name the files in it.`);
}
