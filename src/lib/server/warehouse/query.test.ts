import { expect, test } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { queryOn } from './query.ts';

test('a time stays as its sheet has it, in summer too, and names no zone', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const times = await queryOn(connection).one(`SELECT
		TIMESTAMP '2025-07-01 15:15' AS written, TIMESTAMP '2025-07-01 15:15:09' AS with_seconds,
		TIMESTAMP '2025-07-01 00:00' AS day_alone, TIMESTAMPTZ '2025-07-01 15:15:00+00' AS of_a_zone`);
	expect(times).toEqual({
		written: '2025-07-01 15:15',
		with_seconds: '2025-07-01 15:15:09',
		day_alone: '2025-07-01',
		of_a_zone: '2025-07-01T15:15:00.000Z'
	});
	connection.closeSync();
});
