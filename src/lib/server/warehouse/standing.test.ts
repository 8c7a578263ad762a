import { expect, test } from 'vitest';
import { emptyWarehouse, loadMarks, MARKS } from './staged.fixture.ts';
import { inForce, supersededAround } from './standing.ts';

const MONDAY = '2025-09-01';

test('an upload knows who states its rows again, and whose rows it does', async () => {
	const warehouse = await emptyWarehouse();
	await loadMarks(warehouse, 1, [
		[MONDAY, 'a', 1],
		[MONDAY, 'b', 1],
		[MONDAY, 'c', 1]
	]);
	await loadMarks(warehouse, 2, [
		[MONDAY, 'a', 2],
		[MONDAY, 'b', 2]
	]);
	await loadMarks(warehouse, 3, [[MONDAY, 'a', 3]]);
	expect(await supersededAround(warehouse, [MARKS], 2)).toEqual([
		{ upload: 1, by: 2, rows: 2 },
		{ upload: 2, by: 3, rows: 1 }
	]);
	expect(await inForce(warehouse, [MARKS], 'p')).toEqual(
		new Map([
			[1, 1],
			[2, 1],
			[3, 1]
		])
	);
	warehouse.close();
});

test('a sheet that states the rows of another sheet of its file supersedes nobody else’s', async () => {
	const warehouse = await emptyWarehouse();
	await loadMarks(warehouse, 1, [[MONDAY, 'a', 1]], [[MONDAY, 'a', 2]]);
	expect(await supersededAround(warehouse, [MARKS], 1)).toEqual([]);
	warehouse.close();
});
