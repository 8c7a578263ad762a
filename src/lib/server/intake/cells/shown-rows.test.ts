import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../understand.ts';
import { desk, read } from '../reading.fixture.ts';

const HEADER = 'meeting_id,meeting_date,group_code,meeting_status,attendee_ref,status';

test('held rows come with their cells and their numbers in the spreadsheet, mendings written in', async () => {
	const sheet = await shown([row('A1', 'present'), row('A2', 'perhaps'), row('A3', 'maybe')], {
		rowsWanted: { held: 10 },
		corrections: { Sheet1: { cells: [{ row: 4, column: 6, value: 'possibly' }], leftOut: [] } }
	});
	expect(sheet.shown).toEqual([
		{ row: 3, cells: ['HSF1', '03/09/2025', 'HSF', 'held', 'A2', 'perhaps'] },
		{ row: 4, cells: ['HSF1', '03/09/2025', 'HSF', 'held', 'A3', 'possibly'] }
	]);
});

test('no more held rows than wanted, the first ones', async () => {
	const { shown: rows } = await shown([row('A1', '?'), row('A2', '?')], {
		rowsWanted: { held: 1 }
	});
	expect(rows?.map(({ row }) => row)).toEqual([2]);
});

test('any row can be asked for; one that isn’t there doesn’t come', async () => {
	const { shown: rows } = await shown([row('A1', 'present')], { rowsWanted: { rows: [2, 1, 99] } });
	expect(rows?.map(({ row }) => row)).toEqual([2]);
});

test('what stands beyond the last column comes behind it', async () => {
	const { shown: rows } = await shown([`${row('A1', 'present')},spare`], {
		rowsWanted: { held: 5 }
	});
	expect(rows?.[0]?.cells[6]).toBe('spare');
});

test('a problem is listed though more than a thousand names stand before it', async () => {
	const people = Array.from({ length: 1100 }, (_, at) => row(`Person Number${at}a x`, 'present'));
	const sheet = await shown([...people, row('A1', 'perhaps')], {});
	expect(sheet.problems.find(({ severity }) => severity === 'error')).toMatchObject({ row: 1102 });
	expect(sheet.problems).toHaveLength(1001);
});

test('many mendings are written in a few statements', async () => {
	const rows = Array.from({ length: 6000 }, (_, at) => row(`A${at}`, 'perhaps'));
	const cells = rows.map((_, at) => ({ row: at + 2, column: 6, value: `it’s o'clock ${at}` }));
	const { shown: last } = await shown(rows, {
		rowsWanted: { rows: [6001] },
		corrections: { Sheet1: { cells, leftOut: [] } }
	});
	expect(last?.[0]?.cells[5]).toBe(`it’s o'clock 5999`);
});

function row(person: string, status: string): string {
	return `HSF1,03/09/2025,HSF,held,${person},${status}`;
}

async function shown(rows: string[], rest: Partial<Context>) {
	const path = join(mkdtempSync(join(tmpdir(), 'shown-')), 'attendance.csv');
	writeFileSync(path, [HEADER, ...rows].join('\n') + '\n');
	const { understood } = await read(path, await desk(), rest);
	return understood.sheets[0]!;
}
