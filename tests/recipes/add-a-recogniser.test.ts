import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accord } from '../support/command-line.ts';
import { fencesOf, pageAt } from '../support/markdown.ts';
import { follow, forget, runIn, type Copy } from '../support/project-copy.ts';

const RECIPE = 'docs/recipes/add-a-recogniser.md';

let copy: Copy;
let sheet: string;
beforeAll(() => {
	copy = follow(RECIPE);
	sheet = join(copy.project, 'present.csv');
	writeFileSync(sheet, fencesOf(pageAt(RECIPE)).find(({ about }) => about === 'present.csv')!.text);
});
afterAll(() => forget(copy));

test('its sheet is recognised, every row counts once, and nobody is named', () => {
	const { out } = accord(copy.home, ['check', sheet, '--json'], copy.project);
	expect(out).not.toMatch(/Ash|Beech|Cedar/);
	expect(JSON.parse(out).sheets).toMatchObject([
		{
			dataset: 'attendance',
			headerRow: 2,
			rows: 2,
			accepted: 2,
			notes: ['Whoever stands behind a meeting is taken to have been present.']
		}
	]);
});

test('each of those who came is a row of the dataset', () => {
	accord(copy.home, ['load', sheet, '--partnership', 'sample'], copy.project);
	const rows = runIn(
		copy,
		`import { openHouse } from '#lib/server/house/house.ts';
		const house = await openHouse(process.env.ACCORD_HOME);
		const rows = await house.read('sample', (query) =>
			query.all(\`SELECT meeting_id, count(DISTINCT attendee_ref)::INTEGER AS people
				FROM attendance_current WHERE status = 'present' GROUP BY meeting_id ORDER BY meeting_id\`));
		await house.close();
		console.log(JSON.stringify(rows));`
	);
	expect(rows).toEqual([
		{ meeting_id: 'HSF 2025-09-03', people: 3 },
		{ meeting_id: 'HSF 2025-11-05', people: 2 }
	]);
});

test('a sheet with a row for each attendance is read as before', () => {
	const plain = join(copy.project, 'plain.csv');
	writeFileSync(plain, 'Date,Forum,Name,Present\n03/09/2025,HSF,A1,yes\n05/11/2025,HSF,A1,no\n');
	const { out } = accord(copy.home, ['check', plain, '--json'], copy.project);
	const [read] = JSON.parse(out).sheets;
	expect(read.columns.map(({ field }: { field: string }) => field)).toContain('status');
	expect(read).toMatchObject({ headerRow: 1, accepted: 2 });
});
