import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMATS } from '#lib/server/exports/index.ts';
import { figureRows } from '#lib/server/exports/figure-rows.ts';
import type { Format } from '#lib/server/exports/format.ts';
import { PROJECT } from '#lib/server/root.ts';
import { reportFixture } from '../support/report.ts';

const recipe = readFileSync(join(PROJECT, 'docs', 'recipes', 'add-a-format.md'), 'utf8');
const [file = '', line = ''] = [...recipe.matchAll(/```ts\n([\s\S]*?)```/g)].map(
	([, code]) => code
);
const folder = join(PROJECT, 'test-results', 'add-a-format');

let markdown: Format;

/** The recipe's file as it would stand in `exports`; only the way to its neighbours differs. */
beforeAll(async () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'markdown.ts'), file.replaceAll(`'./`, `'#lib/server/exports/`));
	({ markdown } = await import(join(folder, 'markdown.ts')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives a writer that carries every figure of the sections, the mark and the footer', async () => {
	const report = reportFixture();
	const text = new TextDecoder().decode(await markdown.write(report));
	const figures = figureRows(report).filter((row) => row.section !== 'summary');
	for (const row of figures) expect(text).toContain(`${row.column}: ${row.text}`);
	for (const words of ['Sample data, invented', ...report.footer]) expect(text).toContain(words);
});

it('names the list of formats as it is, with the new one after the others', () => {
	const names = /\{ (.*?) \}/.exec(line)?.[1]?.split(', ');
	expect(names).toEqual([...Object.keys(FORMATS), 'markdown']);
});
