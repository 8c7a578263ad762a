import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preserveRows, stagePreserved } from './preserved.ts';
import { emptyWarehouse, loadMarks, MARKS, warehouseFolder } from './staged.fixture.ts';
import type { Warehouse } from './warehouse.ts';

const MONDAY = '2025-09-01';

test('preserved rows go in again as they were: sheet by sheet, with what they supersede', async () => {
	const folder = warehouseFolder();
	const path = join(folder, 'U2.marks.parquet');
	const [lived, fresh] = [await emptyWarehouse(null, folder), await emptyWarehouse(null, folder)];
	for (const warehouse of [lived, fresh]) await loadMarks(warehouse, 1, [[MONDAY, 'b', 2]]);
	await loadMarks(
		lived,
		2,
		[[MONDAY, 'a', 1]],
		[
			[MONDAY, 'a', 3],
			[MONDAY, 'b', 6],
			[null, "O'Hare", 4]
		]
	);
	await preserveRows(lived.connection(), MARKS, 2, path);
	await loadPreserved(fresh, 2, path, ['Sheet 1', 'Sheet 2']);
	for (const warehouse of [lived, fresh]) await loadMarks(warehouse, 3, [[MONDAY, 'b', 5]]);
	expect(await everything(fresh)).toEqual(await everything(lived));
	for (const warehouse of [lived, fresh]) warehouse.close();
});

test('a column that the dataset has got since is empty', async () => {
	const folder = warehouseFolder();
	const path = join(folder, 'U1.marks.parquet');
	const warehouse = await emptyWarehouse(null, folder);
	await loadMarks(warehouse, 1, [[MONDAY, 'a', 1]]);
	await preserveRows(warehouse.connection(), MARKS, 1, path);
	const columns = [...MARKS.columns, { name: 'remark', type: "ENUM('good', 'bad')" }];
	const sheet = { path, sheet: 'Sheet 1', staged: 'later' };
	await stagePreserved(warehouse.connection(), { ...MARKS, columns }, sheet);
	const staged = await warehouse.connection().runAndReadAll('SELECT mark, remark FROM later');
	expect(staged.getRows()).toEqual([[1, null]]);
	warehouse.close();
});

async function loadPreserved(
	warehouse: Warehouse,
	upload: number,
	path: string,
	sheets: string[]
): Promise<void> {
	const staged = sheets.map((name, i) => ({ name, dataset: 'marks', staged: `kept${i}` }));
	for (const { name: sheet, staged: view } of staged)
		await stagePreserved(warehouse.connection(), MARKS, { path, sheet, staged: view });
	await warehouse.inOneStep(() => warehouse.insert({ partnership: 'p', upload, sheets: staged }));
}

async function everything(warehouse: Warehouse): Promise<unknown[]> {
	return [
		await warehouse.all('FROM marks ORDER BY ALL'),
		await warehouse.all('FROM marks_summary ORDER BY ALL')
	];
}
