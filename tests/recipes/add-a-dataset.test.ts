import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accord } from '../support/command-line.ts';
import { fencesOf, pageAt } from '../support/markdown.ts';
import { follow, forget, runIn, type Copy } from '../support/project-copy.ts';

const RECIPE = 'docs/recipes/add-a-dataset.md';

let copy: Copy;
let sheet: string;
beforeAll(() => {
	copy = follow(RECIPE);
	sheet = join(copy.project, 'visits.csv');
	writeFileSync(sheet, fencesOf(pageAt(RECIPE)).find(({ about }) => about === 'visits.csv')!.text);
});
afterAll(() => forget(copy));

test('its sheet is recognised by its headers, and the row with a strange school is held', () => {
	const { code, out } = inCopy('check', sheet, '--partnership', 'sample', '--json');
	expect(code).toBe(1);
	expect(JSON.parse(out).sheets).toMatchObject([
		{
			dataset: 'visits',
			columns: ['visit_id', 'visit_date', 'school_urn', 'host', 'visitors'].map((field) => ({
				field
			})),
			accepted: 2,
			held: 1,
			problems: [{ row: 4, column: 'D', value: 'Nowhere Primary', code: 'school-unknown' }]
		}
	]);
});

test('its sound rows are taken in, by a warehouse that knew nothing of it before', () => {
	const { out } = inCopy('load', sheet, '--partnership', 'sample', '--json');
	expect(JSON.parse(out)).toMatchObject({ upload: 'U1', sheets: [{ accepted: 2 }] });
	const rows = runIn(
		copy,
		`import { openHouse } from '#lib/server/house/house.ts';
		const house = await openHouse(process.env.ACCORD_HOME);
		const rows = await house.read('sample', (query) =>
			query.all('SELECT school_urn, host, visitors FROM visits_current ORDER BY source_row'));
		await house.close();
		console.log(JSON.stringify(rows));`
	);
	expect(rows).toEqual([
		{ school_urn: 'local-aldermere-infant', host: 'local-larkfold-infant', visitors: 2 },
		{ school_urn: 'local-pennybrook-infant', host: 'local-larkfold-infant', visitors: 1 }
	]);
});

test('it has its blank template, and every column of it is classed', () => {
	const [template, classes] = runIn(
		copy,
		`import { datasetNamed } from '#lib/server/datasets/index.ts';
		import { template } from '#lib/server/datasets/template.ts';
		import { sensitivityOf } from '#lib/server/disclosure/columns.ts';
		const visits = datasetNamed('visits');
		const classes = visits.columns.map(({ name }) => sensitivityOf(name));
		console.log(JSON.stringify([template(visits), classes]));`
	) as [string, string[]];
	expect(template).toContain('visit_id,visit_date,school_urn,host,visitors');
	expect(new Set(classes)).toEqual(new Set(['plain']));
});

const inCopy = (...words: string[]) => accord(copy.home, words, copy.project);
