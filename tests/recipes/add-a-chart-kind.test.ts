import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NARROW, WIDE } from '#lib/charts/frame.ts';
import type { ChartKind } from '#lib/charts/kind.ts';
import { follow, forget, runIn, type Copy } from '../support/project-copy.ts';

const chart = {
	kind: 'tally',
	schools: Array.from({ length: 20 }, (_, at) => ({ name: `School ${at}`, tookPart: at < 18 })),
	text: '18 of 20 schools took part.'
};

let copy: Copy;
let tally: ChartKind<typeof chart>;
beforeAll(async () => {
	copy = follow('docs/recipes/add-a-chart-kind.md');
	({ tally } = await import(join(copy.project, 'src/lib/charts/tally.ts')));
});
afterAll(() => forget(copy));

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

it('is drawn like every other kind, and asks nothing of the code around it', () => {
	const [kind, points] = runIn(
		copy,
		`import { chartPlan } from '#lib/charts/index.ts';
		import { pointLabels } from '#lib/charts/pinned.ts';
		import { WIDE } from '#lib/charts/frame.ts';
		const chart = ${JSON.stringify(chart)};
		console.log(JSON.stringify([chartPlan(chart, WIDE).marks.length > 20, pointLabels(chart)]));`
	) as [boolean, string[]];
	expect([kind, points]).toEqual([true, []]);
});

it('fits the types of the charts', () => {
	const options =
		'--noEmit --strict --skipLibCheck --target esnext --module nodenext --allowImportingTsExtensions';
	const files = ['index', 'pinned', 'render-svg'].map((name) => `src/lib/charts/${name}.ts`);
	execFileSync(
		process.execPath,
		['node_modules/typescript/bin/tsc', ...options.split(' '), ...files],
		{ cwd: copy.project, encoding: 'utf8' }
	);
});
