import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { examplesIn, foundIn } from './examples/example.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { EVALUATION } from './stage/stage.ts';

/** Follows docs/recipes/add-an-indicator.md: the files that it shows become a folder, which is then taken away. */
const recipe = readFileSync(join(PROJECT, 'docs', 'recipes', 'add-an-indicator.md'), 'utf8');
const files = [...recipe.matchAll(/```\w+ (minutes-sent\/\S+)\n([\s\S]*?)```/g)].map(
	([, path = '', text = '']) => ({ path, text })
);
const folder = join(EVALUATION, 'indicators', 'minutes-sent');

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	for (const { path, text } of files) writeFileSync(join(EVALUATION, 'indicators', path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the recipe for an indicator gives one that works', async () => {
	expect(files.map(({ path }) => path.split('/')[1])).toEqual([
		'measure.sql',
		'evidence.sql',
		'indicator.ts',
		'examples.yaml'
	]);
	const made = await import(pathToFileURL(join(folder, 'indicator.ts')).href);
	const registry: Record<string, Registered> = { ...INDICATORS, 'minutes-sent': made.minutesSent };
	for (const example of examplesIn(readFileSync(join(folder, 'examples.yaml'), 'utf8'))) {
		const { behind, ...found } = await foundIn('minutes-sent', example, registry);
		expect(found).toMatchObject(example.expect);
		expect(behind).toHaveLength(found.rows);
	}
});
