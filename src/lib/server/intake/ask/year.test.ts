import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { desk, read } from '../reading.fixture.ts';
import { remember } from '../remembered.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const REGISTER = join(PROJECT, 'tests/files/intake/a-register-whose-year-nobody-knows/input.csv');

test('the year of dates that say none is asked once, among the years of the term', async () => {
	const { understood } = await read(REGISTER, table);
	const [question] = understood.sheets[0]!.questions.filter(({ part }) => part === 'everywhere');
	expect(question).toMatchObject({ field: 'academic_year', waiting: 2, proposed: null });
	expect(question!.options.map(({ value }) => value)).toEqual(['2025-26', '2026-27', '2027-28']);
});

test('once told, it is asked no more, and next year’s register doesn’t have it', async () => {
	const everywhere = { academic_year: '2025-26', group_code: 'HSF' };
	const { understood, facts } = await read(REGISTER, table, {
		answers: { Sheet1: { everywhere } }
	});
	expect(understood.sheets[0]).toMatchObject({ held: 0, questions: [] });
	expect(new Set(facts.map(({ meeting_date }) => meeting_date))).toEqual(
		new Set(['2025-09-03', '2025-11-05', '2026-01-14'])
	);
	const { alike } = remember([{ likeness: 'a register', everywhere }]);
	expect(alike['a register']!.everywhere).toEqual({ group_code: 'HSF' });
});
