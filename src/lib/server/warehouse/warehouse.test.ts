import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyWarehouse, insertMarks, loadMarks, MARKS, type Mark } from './staged.fixture.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

const MONDAY = '2025-09-01';

test('accepted rows are facts with the upload, sheet and row they came from; held rows are not', async () => {
	const warehouse = await emptyWarehouse();
	await loadMarks(warehouse, 1, [[MONDAY, 'a', 7]]);
	expect(await warehouse.all('FROM marks')).toEqual([
		{
			partnership: 'p',
			upload: 1,
			sheet: 'Sheet 1',
			source_row: 2,
			superseded_by: null,
			form: 'rows',
			day: MONDAY,
			person: 'a',
			mark: 7
		}
	]);
	warehouse.close();
});

test('a row stated again in a later upload gives way to it, and comes back when that is withdrawn', async () => {
	const warehouse = await emptyWarehouse();
	await loadMarks(warehouse, 1, [
		[MONDAY, 'a', 1],
		[MONDAY, 'b', 2]
	]);
	await loadMarks(warehouse, 2, [[MONDAY, 'a', 3]]);
	expect(await inForce(warehouse)).toEqual(['1 b 2', '2 a 3']);
	expect(await summed(warehouse)).toEqual(['1 b 2', '2 a 3']);
	await warehouse.remove({ partnership: 'p', upload: 2 });
	expect(await inForce(warehouse)).toEqual(['1 a 1', '1 b 2']);
	expect(await summed(warehouse)).toEqual(['1 a 1', '1 b 2']);
	warehouse.close();
});

test('withdrawing the middle of three leaves the first superseded by the third', async () => {
	const warehouse = await emptyWarehouse();
	for (const upload of [1, 2, 3]) await loadMarks(warehouse, upload, [[MONDAY, 'a', upload]]);
	await warehouse.remove({ partnership: 'p', upload: 2 });
	expect(await warehouse.all('SELECT upload, superseded_by FROM marks ORDER BY 1')).toEqual([
		{ upload: 1, superseded_by: 3 },
		{ upload: 3, superseded_by: null }
	]);
	warehouse.close();
});

test('empty cells of a key count as equal, and a later sheet of one file supersedes an earlier', async () => {
	const warehouse = await emptyWarehouse();
	await loadMarks(warehouse, 1, [[null, 'a', 1]], [[null, 'a', 2]]);
	expect(await inForce(warehouse)).toEqual(['1 a 2']);
	warehouse.close();
});

const marks = fc.array(
	fc.tuple(
		fc.constantFrom(MONDAY, '2025-09-02', null),
		fc.constantFrom('a', 'b', null),
		fc.integer({ min: 1, max: 9 })
	),
	{ maxLength: 6 }
);
const deeds = fc.array(
	fc.record({ sheets: fc.array(marks, { minLength: 1, maxLength: 2 }), withdraw: fc.nat() }),
	{ minLength: 1, maxLength: 6 }
);

test('however uploads come and go, rows and sums are those of loading what is left', async () => {
	await fc.assert(
		fc.asyncProperty(deeds, async (steps) => {
			const [lived, fresh] = [await emptyWarehouse(), await emptyWarehouse()];
			const left = new Map<number, Mark[][]>();
			for (const [i, { sheets, withdraw }] of steps.entries()) {
				await loadMarks(lived, i + 1, ...sheets);
				left.set(i + 1, sheets);
				// One in two steps takes back an upload, wherever in the order it stands.
				const gone = [...left.keys()][withdraw % (left.size * 2)];
				if (gone === undefined) continue;
				await lived.remove({ partnership: 'p', upload: gone });
				left.delete(gone);
			}
			for (const [upload, sheets] of left) await loadMarks(fresh, upload, ...sheets);
			expect(await everything(lived)).toEqual(await everything(fresh));
			expect(await sums(lived)).toEqual(await sums(fresh));
			expect(await sums(lived)).toEqual(await lived.all(`FROM (${MARKS.summary}) ORDER BY ALL`));
			lived.close();
			fresh.close();
		}),
		{ numRuns: 25 }
	);
});

test('a snapshot does not see what is loaded meanwhile', async () => {
	const warehouse = await emptyWarehouse();
	const seen = await warehouse.snapshot(async (query) => {
		const before = await query.all('FROM marks');
		await loadMarks(warehouse, 1, [[MONDAY, 'a', 1]]);
		return [before.length, (await query.all('FROM marks')).length];
	});
	expect(seen).toEqual([0, 0]);
	expect(await inForce(warehouse)).toHaveLength(1);
	warehouse.close();
});

test('a step that ends in null or an error leaves no trace', async () => {
	const warehouse = await emptyWarehouse();
	await warehouse.inOneStep(async () => {
		await insertMarks(warehouse, 1, [[MONDAY, 'a', 1]]);
		return null;
	});
	const failing = warehouse.inOneStep(async () => {
		await insertMarks(warehouse, 2, [[MONDAY, 'a', 1]]);
		throw new Error('the disk is full');
	});
	await expect(failing).rejects.toThrow('the disk is full');
	expect(await warehouse.all('FROM marks')).toEqual([]);
	warehouse.close();
});

test.each([
	"FROM read_csv('/etc/passwd')",
	"COPY marks TO '/tmp/marks.csv'",
	"ATTACH '/tmp/other.duckdb'",
	'SET threads = 1',
	'SET enable_external_access = true',
	'INSTALL httpfs'
])('it does not reach outside its folders: %s', async (sql) => {
	const warehouse = await emptyWarehouse();
	await expect(warehouse.all(sql)).rejects.toThrow(/disabled|locked|Permission/);
	warehouse.close();
});

test('tables of another version are none at all, so that they are built anew', async () => {
	const path = join(mkdtempSync(join(tmpdir(), 'warehouse-')), 'warehouse.duckdb');
	const first = await emptyWarehouse(path);
	await first.noteApplied(12);
	expect(await first.progress()).toEqual({ ledger: 'ledger', applied: 12 });
	first.close();
	const columns = [...MARKS.columns, { name: 'remark', type: 'VARCHAR' }];
	const second = await openWarehouse({
		path,
		folders: [],
		spill: join(path, '..'),
		tables: [{ ...MARKS, columns }]
	});
	expect(await second.progress()).toBeNull();
	second.close();
});

function everything(warehouse: Warehouse) {
	return warehouse.all('FROM marks ORDER BY ALL');
}

function sums(warehouse: Warehouse) {
	return warehouse.all('FROM marks_summary ORDER BY ALL');
}

/** "upload person total" of what is summed up. */
async function summed(warehouse: Warehouse): Promise<string[]> {
	const rows = await sums(warehouse);
	return rows.map(({ upload, person, total }) => `${upload} ${person} ${total}`);
}

/** "upload person mark" of the rows in force. */
async function inForce(warehouse: Warehouse): Promise<string[]> {
	const rows = await warehouse.all<{ row: string }>(
		"SELECT upload || ' ' || person || ' ' || mark AS row FROM marks_current ORDER BY 1"
	);
	return rows.map(({ row }) => row);
}
