import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { DATASETS, datasetNamed } from './index.ts';
import { templateWorkbook } from './template-workbook.ts';
import { EXPLAINING_SHEETS } from './template.ts';

test.each(DATASETS)(
	'the template of $name has its columns, an example and what they mean',
	async (dataset) => {
		const { sheets } = await readXlsx(await templateWorkbook(dataset));
		expect(sheets.map(({ name }) => name)).toEqual([dataset.title, ...EXPLAINING_SHEETS, 'Lists']);
		const names = dataset.columns.map(({ name }) => name);
		const [blank, example, explained] = sheets;
		expect(blank?.rows).toEqual([names]);
		expect(example?.rows).toHaveLength(1 + dataset.examples.length);
		expect(explained?.rows.slice(1).map(([name]) => name)).toEqual(names);
	}
);

test('choices drop down, and dates and numbers are checked', async () => {
	const { sheets } = await readXlsx(await templateWorkbook(datasetNamed('attendance')!));
	const checks = sheets[0]?.dataValidations ?? [];
	const checkOf = (column: string) =>
		checks.find(({ range }) => range === `${column}2:${column}2000`);
	expect(checkOf('B')).toMatchObject({ type: 'date', errorTitle: 'Date' });
	expect(checkOf('C')).toMatchObject({ type: 'list', formula1: 'Lists!$A$2:$A$14' });
	expect(checkOf('J')).toMatchObject({ type: 'decimal', formula1: '0', formula2: '24' });
	expect(sheets[3]?.rows[1]?.[0]).toBe('HSF');
});
