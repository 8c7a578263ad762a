import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from '../reading.fixture.ts';
import type { Context } from '../understand.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

test.each([
	'School,Number of pupils,Number at expected,% at expected',
	'School,Pupils,Reading,Maths',
	'School,Phase,NOR,Attendance %',
	'School,Number of pupils,KS2 combined'
])('results with a number of pupils are not taken for a list of schools: %s', async (header) => {
	expect(await kindOf(header)).toEqual([null, 'kind-unclear']);
});

test.each([
	'School,Phase,Number on roll,Headteacher',
	'School,NOR,% FSM,% EAL,SEN %',
	'URN,School,Pupils,Disadvantaged (%),Percentage of girls'
])('a list of schools with what else is known of them is one: %s', async (header) => {
	expect(await kindOf(header)).toEqual(['schools', undefined]);
});

test('what the sender said it is, it is', async () => {
	const header = 'School,Number of pupils,Number at expected,% at expected';
	expect(await kindOf(header, { as: 'schools' })).toEqual(['schools', undefined]);
	expect((await kindOf(header, { as: 'outcomes' }))[0]).toBe('outcomes');
	const told = { Sheet1: { dataset: 'schools', headerRow: 1 } };
	expect(await kindOf(header, { answers: told })).toEqual(['schools', undefined]);
});

async function kindOf(header: string, context: Partial<Context> = {}) {
	const path = join(table.folder, 'input.csv');
	const row = header.split(',').map((_, at) => (at === 0 ? 'Fernhill Junior School' : '40'));
	writeFileSync(path, `${header}\n${row.join(',')}\n`);
	const [sheet] = (await read(path, table, context)).understood.sheets;
	return [sheet!.dataset, sheet!.problems.find(({ row }) => row === 1)?.code];
}
