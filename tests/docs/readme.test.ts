import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { accord } from '../support/command-line.ts';
import { codeWordsOf, linksOf, pageAt, pagesOfDocs } from '../support/markdown.ts';

const pages = ['README.md', 'src/lib/README.md', 'data/sample/README.md', ...pagesOfDocs()];
const scripts = Object.keys(JSON.parse(pageAt('package.json')).scripts);
const home = mkdtempSync(join(tmpdir(), 'accord-readme-'));
const help = (...command: string[]) => accord(home, [...command, '--help']).out;

let commands: string[];
beforeAll(() => {
	commands = [...help().matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name = '']) => name);
});

describe.each(pages)('%s', (path) => {
	const page = pageAt(path);

	test('leads to files that are there', () => {
		const broken = linksOf(page).filter(
			(target) => !existsSync(join(PROJECT, dirname(path), decodeURI(target)))
		);
		expect(broken).toEqual([]);
	});

	test('names npm scripts that are there', () => {
		const named = [...page.matchAll(/(?:`|^)npm (?:run (?:--silent )?)?([a-z]+)/gm)];
		const ours = named.map(([, script]) => script).filter((script) => !NPM_ITSELF.has(script!));
		expect(ours.filter((script) => !scripts.includes(script!))).toEqual([]);
	});

	test('names commands that are there', () => {
		const named = [...page.matchAll(/`(?:npm run --silent )?accord (?:-- )?([a-z]+)/g)];
		expect(named.map(([, name]) => name).filter((name) => !commands.includes(name!))).toEqual([]);
	});
});

/** Recipes are apart: the files that they name are yet to be written. */
test.each(pages.filter((path) => !path.includes('recipes')))('%s names files that are', (path) => {
	const named = codeWordsOf(pageAt(path)).filter((words) => OURS.test(words));
	expect(named.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
});

describe('the table of commands in README.md', () => {
	const table = [...pageAt('README.md').matchAll(/^\| (`.*?) +\| /gm)].flatMap(([, cell = '']) =>
		codeWordsOf(cell)
	);

	test('names every command and no other', () => {
		const named = table.map((words) => words.split(' ')[0]);
		expect([...named].sort()).toEqual(commands.filter((name) => name !== 'start').sort());
	});

	test.each(table)('%s has the options that it names', (words) => {
		const options = words.match(/--[a-z-]+/g) ?? [];
		const known = help(words.split(' ')[0]!);
		expect(options.filter((option) => !known.includes(option))).toEqual([]);
	});
});

const NPM_ITSELF = new Set(['install', 'ci']);

/** A path from the top of the project, with nothing left open in it. */
const OURS = /^(?:src|data|docs|tests|scripts|static)\/[\w./[\]=+-]*$/;
