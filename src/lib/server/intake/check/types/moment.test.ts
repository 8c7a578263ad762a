import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { column } from '#lib/server/datasets/column.ts';
import { moment } from './moment.ts';
import type { CellContext } from './type.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
});

test.each([
	// Day first, as here.
	['03/11/2025 09:15', '2025-11-03 09:15:00'],
	['3/11/2025 9:15:30', '2025-11-03 09:15:30'],
	['3 November 2025 16:05', '2025-11-03 16:05:00'],
	['Mon 3 Nov 2025, 4:05pm', '2025-11-03 16:05:00'],
	['3/11/2025 9.15am', '2025-11-03 09:15:00'],
	['03/11/2025 16.05', '2025-11-03 16:05:00'],
	// As Excel shows it, and as workbooks and help desks write it.
	['2025-11-03 09:15:00', '2025-11-03 09:15:00'],
	['2025-11-03T09:15:30Z', '2025-11-03 09:15:30'],
	['2025-11-03T09:15:30.123+01:00', '2025-11-03 09:15:30'],
	// Noon and midnight on a clock of twelve hours.
	['03/11/2025 12:05 AM', '2025-11-03 00:05:00'],
	['03/11/2025 12:05 PM', '2025-11-03 12:05:00'],
	['03/11/2025 4:05:09 PM', '2025-11-03 16:05:09'],
	// A day alone.
	['03/11/2025', '2025-11-03 00:00:00'],
	['3 November 2025', '2025-11-03 00:00:00'],
	// No time of day, and no day.
	['03/11/2025 25:00', null],
	['03/11/2025 13:05 PM', null],
	['03/11/2025 09:75', null],
	['31/02/2025 09:15', null],
	['this morning', null]
])('%s is %s', async (cell, expected) => expect(await typed(cell)).toBe(expected));

test('the month comes first where the sender said so', async () => {
	expect(await typed('11/3/2025 9:15 AM', { dateOrder: 'month-first' })).toBe(
		'2025-11-03 09:15:00'
	);
});

async function typed(cell: string, told: Partial<CellContext> = {}) {
	const context = { dateOrder: 'day-first', shortYears: false, meanings: {}, ...told };
	const received = column('received_at', 'Received', { kind: 'moment' }, '');
	const sql = moment.typed(received, context as CellContext);
	const result = await connection.runAndReadAll(
		`SELECT (${sql})::VARCHAR FROM (SELECT $cell AS cell)`,
		{ cell }
	);
	return result.getRows()[0]![0];
}
