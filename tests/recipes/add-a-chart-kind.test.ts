import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NARROW, WIDE } from '#lib/charts/frame.ts';
import { KINDS } from '#lib/charts/index.ts';
import type { ChartKind } from '#lib/charts/kind.ts';
import { PROJECT } from '#lib/server/root.ts';

const recipe = readFileSync(join(PROJECT, 'docs', 'recipes', 'add-a-chart-kind.md'), 'utf8');
const [file = '', line = ''] = [...recipe.matchAll(/```ts\n([\s\S]*?)```/g)].map(
	([, code]) => code
);
const folder = join(PROJECT, 'test-results', 'add-a-chart-kind');
const chart = {
	kind: 'tally',
	schools: Array.from({ length: 20 }, (_, at) => ({ name: `School ${at}`, tookPart: at < 18 })),
	text: '18 of 20 schools took part.'
};

let tally: ChartKind<typeof chart>;

/** The recipe's file as it would stand in `charts`; only the way to its neighbours differs. */
beforeAll(async () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'tally.ts'), file.replaceAll(`'./`, `'#lib/charts/`));
	({ tally } = await import(join(folder, 'tally.ts')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives a kind that draws a dot for each school, two of them hollow', () => {
	for (const frame of [WIDE, NARROW]) {
		const schools = tally.plan(chart, frame).marks.filter((mark) => mark.role === 'school');
		expect(schools).toHaveLength(20);
		expect(schools.filter((mark) => 'fill' in mark && mark.fill === 'paper')).toHaveLength(2);
	}
});

it('needs two lines of dots on a phone, and one on a desk', () => {
	expect(tally.height(chart, NARROW)).toBe(2 * 28 + 20);
	expect(tally.height(chart, WIDE)).toBe(28 + 20);
});

it('names the list of kinds as it is, with the new one after the others', () => {
	const names = /\[([\s\S]*?)\]/.exec(line)?.[1]?.trim().split(/,\s+/).map(kebab);
	expect(names).toEqual([...KINDS.map((kind) => kind.kind), 'tally']);
});

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
