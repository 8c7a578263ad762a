import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { partnershipNumber } from '../../scripts/size/partnership.ts';
import { KINDS, make, SIZES, type Kind } from '../../scripts/size/size.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
});

/** Headteacher forums 6 × 2, cluster meetings 3 × 2, governor forums 3 × 7, early help 3, review 1. */
const ROWS_OF_A_SCHOOL = 6 * 2 + 3 * 2 + 3 * 7 + 3 + 1;

test('a school’s year is 43 rows of attendance, so that a country is more than ten million', async () => {
	const { partnerships, schools, years } = SIZES.england!;
	expect(partnerships * schools).toBe(24_000);
	expect(partnerships * schools * years.length * ROWS_OF_A_SCHOOL).toBe(10_320_000);
	expect(await rowsOf('attendance', 2)).toHaveLength(2 * schools * ROWS_OF_A_SCHOOL);
});

test.each(KINDS)(
	'the same size gives the same %s, in the columns of its spreadsheet',
	async (kind) => {
		const [once, again] = [await rowsOf(kind, 1), await rowsOf(kind, 1)];
		expect(once).toEqual(again);
		const known = datasetNamed(kind)!.columns.map(({ name }) => name);
		expect(known).toEqual(expect.arrayContaining(Object.keys(once[0]!).slice(1)));
	}
);

test('its partnerships are invented, and their schools are those of its spreadsheets', async () => {
	const size = SIZES.county!;
	const third = partnershipNumber(2, size);
	expect(third).toMatchObject({ id: 'p0003', sample: true });
	const stated = (await rowsOf('outcomes', 3)).filter(({ partnership }) => partnership === 2n);
	expect(new Set(stated.map(({ school_urn }) => school_urn))).toEqual(
		new Set(third.schools.map(({ id }) => id))
	);
});

async function rowsOf(kind: Kind, partnerships: number): Promise<Record<string, unknown>[]> {
	await make(connection, kind, 2025, { ...SIZES.partnership!, partnerships });
	const reader = await connection.runAndReadAll('FROM made');
	return reader.getRowObjects();
}
