import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVALUATION } from '../stage/stage.ts';
import { examplesIn, foundIn } from './example.ts';

const INDICATORS = join(EVALUATION, 'indicators');
const folders = readdirSync(INDICATORS, { withFileTypes: true }).filter((entry) =>
	entry.isDirectory()
);

describe.each(folders.map(({ name }) => name))('%s', (name) => {
	const examples = examplesIn(readFileSync(join(INDICATORS, name, 'examples.yaml'), 'utf8'));

	it.each(examples)('$sentence', async (example) => {
		const { behind, ...found } = await foundIn(name, example);
		expect(found).toMatchObject(example.expect);
		expect(behind, 'the rows behind the figure are as many as it says').toHaveLength(found.rows);
	});
});
