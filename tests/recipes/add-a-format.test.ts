import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMATS } from '#lib/server/exports/index.ts';
import { figureRows } from '#lib/server/exports/figure-rows.ts';
import type { Format } from '#lib/server/exports/format.ts';
import { follow, forget, runIn, type Copy } from '../support/project-copy.ts';
import { reportFixture } from '../support/report.ts';

let copy: Copy;
beforeAll(() => {
	copy = follow('docs/recipes/add-a-format.md');
});
afterAll(() => forget(copy));

it('gives a writer that carries every figure of the sections, the mark and the footer', async () => {
	const path = join(copy.project, 'src/lib/server/exports/markdown.ts');
	const { markdown }: { markdown: Format } = await import(path);
	const report = reportFixture();
	const text = new TextDecoder().decode(await markdown.write(report));
	const figures = figureRows(report).filter((row) => row.section !== 'summary');
	for (const row of figures) expect(text).toContain(`${row.column}: ${row.text}`);
	for (const words of ['Sample data, invented', ...report.footer]) expect(text).toContain(words);
});

it('is offered where it can be had', () => {
	const offered = runIn(
		copy,
		`import { isFormat } from '#lib/server/exports/index.ts';
		import { formatsOffered } from '#lib/server/reception/take-away.ts';
		console.log(JSON.stringify(formatsOffered((format) => format).map(({ href }) => [href, isFormat(href)])));`
	);
	expect(offered).toEqual([...Object.keys(FORMATS), 'markdown'].map((name) => [name, true]));
});
