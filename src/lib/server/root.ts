import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of this project, found from where the code runs, bundled or not: SQL, agreements and
 * fonts are read from it as files, so that what runs is what one reads.
 */
export const PROJECT = findProject(import.meta.dirname);

/** Where state lies: ACCORD_HOME, or `var` in the project. */
export function home(): string {
	return resolve(process.env.ACCORD_HOME ?? join(PROJECT, 'var'));
}

/** Takes a home folder; makes it where there is none, for nobody but its owner: what schools sent lies in it. */
export function makeHome(home: string): void {
	mkdirSync(home, { recursive: true, mode: 0o700 });
}

/** The version in package.json. */
export const VERSION: string = JSON.parse(
	readFileSync(join(PROJECT, 'package.json'), 'utf8')
).version;

function findProject(from: string): string {
	for (let folder = from; ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'data', 'agreements'))) return folder;
		if (folder === dirname(folder)) throw new Error(`No Accord project above ${from}`);
	}
}
