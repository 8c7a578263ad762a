import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { fencesOf, pageAt, type Fence } from './markdown.ts';

/** A copy of what the command line runs on, and a home beside it. */
export interface Copy {
	project: string;
	home: string;
}

/**
 * Takes a recipe's path; follows it to the letter in a copy of the project. A block whose language is
 * followed by a path is that file; a `diff` with a path changes that file.
 */
export function follow(recipe: string): Copy {
	const copy = copyOfProject();
	for (const fence of fencesOf(pageAt(recipe)).filter(({ about }) => about.includes('/')))
		apply(fence, join(copy.project, fence.about));
	return copy;
}

/** Takes a copy; removes it. */
export function forget({ project }: Copy): void {
	rmSync(dirname(project), { recursive: true, force: true });
}

/** Takes a copy and a module's text; runs it there and gives the JSON that it prints. */
export function runIn({ project, home }: Copy, text: string): unknown {
	const path = join(project, 'asked.ts');
	writeFileSync(path, text);
	const env = { ...process.env, ACCORD_HOME: home };
	const flags = ['--disable-warning=ExperimentalWarning', path];
	return JSON.parse(execFileSync(process.execPath, flags, { cwd: project, env, encoding: 'utf8' }));
}

function copyOfProject(): Copy {
	const folder = mkdtempSync(join(tmpdir(), 'accord-recipe-'));
	const project = join(folder, 'project');
	for (const part of ['package.json', 'data', 'src/lib'])
		cpSync(join(PROJECT, part), join(project, part), { recursive: true });
	symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'), 'junction');
	return { project, home: join(folder, 'home') };
}

function apply({ language, text, about }: Fence, path: string): void {
	if (language === 'diff')
		return writeFileSync(path, patched(readFileSync(path, 'utf8'), text, about));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** A recipe that no longer fits the file that it changes is a recipe to be mended. */
function patched(file: string, diff: string, name: string): string {
	const lines = diff.split('\n').slice(0, -1);
	const side = (other: string) =>
		lines.filter((line) => line[0] !== other).map((line) => `${line.slice(1)}\n`);
	const [before, after] = [side('+').join(''), side('-').join('')];
	const parts = file.split(before);
	if (parts.length !== 2)
		throw new Error(`The lines to change are ${parts.length - 1} times in ${name}`);
	return parts.join(after);
}
