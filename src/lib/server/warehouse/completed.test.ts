import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overlapOf } from './overlap.ts';
import { preserveRows, stagePreserved } from './preserved.ts';
import { warehouseFolder } from './staged.fixture.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

/** What is known of schools, small enough to work by hand. */
const PLACES = {
	dataset: 'places',
	columns: [
		{ name: 'form', type: 'VARCHAR' },
		{ name: 'school', type: 'VARCHAR' },
		{ name: 'pupils', type: 'INTEGER' },
		{ name: 'phase', type: 'VARCHAR' }
	],
	forms: [{ name: 'rows', key: ['school'] }],
	completes: true as const
};

/** A sheet with or without a column of phases, and its rows: school, pupils, phase. */
interface Sheet {
	phases: boolean;
	rows: [school: string, pupils: number | null, phase: string | null][];
}

const WHOLE: Sheet = { phases: true, rows: [['a', 90, 'primary']] };
const ROLL: Sheet = { phases: false, rows: [['a', 95, null]] };
const EMPTIED: Sheet = { phases: true, rows: [['a', 96, null]] };

test('a sheet without a column leaves what an earlier one said there', async () => {
	const warehouse = await loaded(WHOLE, ROLL);
	expect(await known(warehouse)).toEqual(['a: 95 primary, of 2']);
});

test('an empty cell of a column that is there stands', async () => {
	const warehouse = await loaded(WHOLE, ROLL, EMPTIED);
	expect(await known(warehouse)).toEqual(['a: 96 nothing, of 3']);
	await warehouse.remove({ partnership: 'p', upload: 3 });
	expect(await known(warehouse)).toEqual(['a: 95 primary, of 2']);
});

test('taking the earlier sheet back takes back what only it said', async () => {
	const warehouse = await loaded(WHOLE, ROLL);
	await warehouse.remove({ partnership: 'p', upload: 1 });
	expect(await known(warehouse)).toEqual(['a: 95 nothing, of 2']);
});

test('what the sheet has no column for is no change', async () => {
	const warehouse = await loaded(WHOLE, ROLL);
	const source = { partnership: 'p', upload: 2 };
	expect(await overlapOf(warehouse, PLACES, source, false)).toMatchObject({
		parts: [{ changed: 1, columns: { pupils: 1 } }],
		changes: [{ columns: ['pupils'], before: { phase: 'primary' }, after: { phase: 'primary' } }]
	});
});

const sheet = fc.record({
	phases: fc.boolean(),
	rows: fc.uniqueArray(
		fc.tuple(
			fc.constantFrom('a', 'b'),
			fc.option(fc.integer({ min: 1, max: 9 })),
			fc.constantFrom('primary', 'infant', null)
		),
		{ maxLength: 2, selector: ([school]) => school }
	)
});

test('however sheets come and go, what is known is what those left say, erased files included', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 4 }), fc.nat(), async (all, n) => {
			const folder = warehouseFolder();
			const lived = await loaded(...all);
			const gone = (n % all.length) + 1;
			await lived.remove({ partnership: 'p', upload: gone });
			const fresh = await empty(folder);
			for (const [i, one] of all.entries()) {
				if (i + 1 === gone) continue;
				const path = join(folder, `U${i + 1}.parquet`);
				await load(fresh, i + 1, one);
				await preserveRows(fresh.connection(), PLACES, i + 1, path);
				await fresh.remove({ partnership: 'p', upload: i + 1 });
				await loadKept(fresh, i + 1, path);
			}
			const everything = 'FROM places ORDER BY ALL';
			expect(await lived.all(everything)).toEqual(await fresh.all(everything));
			for (const warehouse of [lived, fresh]) warehouse.close();
		}),
		{ numRuns: 15 }
	);
});

async function empty(folder = warehouseFolder()): Promise<Warehouse> {
	const tables = [PLACES];
	const warehouse = await openWarehouse({ path: null, folders: [folder], spill: folder, tables });
	await warehouse.inOneStep(() => warehouse.lay('ledger'));
	return warehouse;
}

async function loaded(...sheets: Sheet[]): Promise<Warehouse> {
	const warehouse = await empty();
	for (const [i, one] of sheets.entries()) await load(warehouse, i + 1, one);
	return warehouse;
}

async function load(warehouse: Warehouse, upload: number, { phases, rows }: Sheet): Promise<void> {
	const connection = warehouse.connection();
	await connection.run(`CREATE OR REPLACE TEMP TABLE staged (source_row BIGINT, fate VARCHAR,
		form VARCHAR, school VARCHAR, pupils INTEGER, phase VARCHAR)`);
	for (const [i, [school, pupils, phase]] of rows.entries())
		await connection.run(
			"INSERT INTO staged VALUES ($row, 'accepted', 'rows', $school, $pupils, $phase)",
			{ row: i + 2, school, pupils, phase: phases ? phase : null }
		);
	const columns = ['school', 'pupils', ...(phases ? ['phase'] : [])];
	const sheets = [{ name: 'Sheet1', dataset: 'places', staged: 'staged', columns }];
	await warehouse.insert({ partnership: 'p', upload, sheets });
}

async function loadKept(warehouse: Warehouse, upload: number, path: string): Promise<void> {
	const kept = { path, sheet: 'Sheet1', staged: 'kept' };
	const columns = await stagePreserved(warehouse.connection(), PLACES, kept);
	const sheets = [{ name: 'Sheet1', dataset: 'places', staged: 'kept', columns }];
	await warehouse.insert({ partnership: 'p', upload, sheets });
}

async function known(warehouse: Warehouse): Promise<string[]> {
	const rows = await warehouse.all<{ row: string }>(
		`SELECT school || ': ' || pupils || ' ' || coalesce(phase, 'nothing') || ', of ' || upload AS row
		FROM places_current ORDER BY 1`
	);
	return rows.map(({ row }) => row);
}
