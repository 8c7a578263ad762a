import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from '../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

test('a governing body’s register without a school asks once whose it is', async () => {
	const path = join(table.folder, 'register.csv');
	const rows = 'Governor,10/09/2025,12/11/2025\nA1,P,P\nA2,P,Aps\n';
	writeFileSync(path, `Governing body\n${rows}`);
	const { understood, facts } = await read(path, table);
	expect(facts).toEqual([]);
	const asked = understood.sheets[0]!.questions.filter(({ part }) => part === 'everywhere');
	expect(asked).toMatchObject([{ field: 'school_urn', waiting: 2 }]);
	expect(understood.sheets[0]!.problems.map(({ row }) => row)).toEqual([3, 4]);
	const told = { Sheet1: { everywhere: { school_urn: '999001' } } };
	const { facts: taken } = await read(path, table, { answers: told });
	expect(taken).toHaveLength(4);
	expect(taken[0]).toMatchObject({ meeting_id: 'GB 2025-09-10 999001', school_urn: '999001' });
});
