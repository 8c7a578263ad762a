import { expect, it } from 'vitest';
import { asSent } from './as-sent.ts';
import { factsFrom, type Tables } from './examples/facts.ts';
import { EXAMPLE } from './examples/partnership.ts';

const YEAR = `
	time_period | half_term | start_date | end_date
	202526      | 1         | 2025-09-03 | 2025-10-24
	202526      | 2         | 2025-11-03 | 2025-12-19
	202526      | 3         | 2026-01-05 | 2026-02-13
	202526      | 4         | 2026-02-23 | 2026-03-27
	202526      | 5         | 2026-04-13 | 2026-05-22
	202526      | 6         | 2026-06-01 | 2026-07-21`;

it('takes term dates that were sent before those of the partnership’s file', async () => {
	const { calendar } = await completed({ calendar: YEAR });
	expect(calendar['2025-26']).toHaveLength(6);
	expect(calendar['2025-26']?.[3]).toEqual({ halfTerm: 4, from: '2026-02-23', to: '2026-03-27' });
});

it('takes no year of which a half term is missing, or of which two overlap', async () => {
	expect((await completed({ calendar: YEAR.replace(/\n.*2026-07-21/, '') })).calendar).toEqual({});
	const overlapping = YEAR.replace('2025-12-19', '2026-01-05');
	expect((await completed({ calendar: overlapping })).calendar).toEqual({});
});

it('learns from a sheet when schools joined and left, where the file doesn’t say', async () => {
	const { schools } = await completed({
		schools: `
			school_urn | pupils | joined_date | left_date
			A          | 90     | 2024-09-01  |
			B          | 80     | 2026-01-05  | 2026-07-20`
	});
	expect(schools.map(({ id, joined, left }) => [id, joined, left])).toEqual([
		['A', '2025-11-03', undefined],
		['B', '2026-01-05', '2026-07-20'],
		['C', undefined, undefined],
		['D', undefined, undefined]
	]);
});

async function completed(tables: Tables) {
	const [first, ...rest] = EXAMPLE.schools;
	const schools = [{ ...first!, joined: '2025-11-03' }, ...rest];
	const facts = await factsFrom(tables);
	const [sent] = await facts.snapshot((query) => asSent(query, [{ ...EXAMPLE, schools }]));
	return sent!;
}
