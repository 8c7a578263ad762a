import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accord } from '../support/command-line.ts';
import { fencesOf, pageAt } from '../support/markdown.ts';
import { follow, forget, type Copy } from '../support/project-copy.ts';

const RECIPE = 'docs/recipes/add-a-check.md';
const fences = fencesOf(pageAt(RECIPE));

let copy: Copy;
beforeAll(() => {
	copy = follow(RECIPE);
});
afterAll(() => forget(copy));

test('the sheet of the recipe has the problem that the recipe says, and all rows count', () => {
	const input = fences.find(({ about }) => about.endsWith('input.csv'))!.about;
	const words = ['check', join(copy.project, input), '--partnership', 'pods', '--json'];
	const { out } = accord(copy.home, words, copy.project);
	const promised = JSON.parse(fences.find(({ language }) => language === 'json')!.text);
	expect(JSON.parse(out).sheets).toMatchObject([{ accepted: 2, held: 0, problems: [promised] }]);
});
