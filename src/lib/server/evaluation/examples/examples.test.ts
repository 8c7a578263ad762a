import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { INDICATORS } from '../indicators/index.ts';
import { EVALUATION } from '../stage/stage.ts';
import { examplesIn, foundIn } from './example.ts';

const FOLDER = join(EVALUATION, 'indicators');

describe.each(Object.values(INDICATORS))('$name', ({ name, folder }) => {
	const examples = examplesIn(readFileSync(join(FOLDER, folder, 'examples.yaml'), 'utf8'));

	it.each(examples)('$sentence', async (example) => {
		const { behind, ...found } = await foundIn(name, example);
		expect(found).toMatchObject(example.expect);
		expect(behind, 'the rows behind the figure are as many as it says').toHaveLength(found.rows);
	});
});

test('every folder that measures is registered', () => {
	const folders = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('measure.sql') || path.endsWith('indicator.ts'))
		.filter((path) => dirname(path) !== '.')
		.map((path) => dirname(path).replaceAll('\\', '/'));
	const known = Object.values(INDICATORS).map(({ folder }) => folder);
	expect([...new Set(folders)].sort()).toEqual(known.sort());
});
