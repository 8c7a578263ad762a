import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow, forget, runIn, type Copy } from '../support/project-copy.ts';

let copy: Copy;
beforeAll(() => {
	copy = follow('docs/recipes/add-an-indicator.md');
});
afterAll(() => forget(copy));

test('the indicator of the recipe finds what its example was worked out to be, and the rows behind it', () => {
	const found = runIn(
		copy,
		`import { readFileSync } from 'node:fs';
		import { examplesIn, foundIn } from '#lib/server/evaluation/examples/example.ts';
		const folder = 'src/lib/server/evaluation/indicators/meetings/minutes-sent';
		const [example] = examplesIn(readFileSync(folder + '/examples.yaml', 'utf8'));
		const { behind, ...found } = await foundIn('minutes-sent', example);
		console.log(JSON.stringify({ expected: example.expect, found, behind }));`
	) as { expected: object; found: { rows: number }; behind: unknown[] };
	expect(found.found).toMatchObject(found.expected);
	expect(found.behind).toHaveLength(found.found.rows);
});
