import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { evaluate } from '../evaluate.ts';
import { factsFrom, type Tables } from '../examples/facts.ts';
import { EXAMPLE, exampleAgreement } from '../examples/partnership.ts';

/** What is counted by a day in November. */
async function seriesOf(tables: Tables, asAt = '2025-11-20') {
	const { series } = await evaluate({
		warehouse: await factsFrom(tables),
		partnership: EXAMPLE,
		agreement: exampleAgreement([{ ref: '1.1', words: 'We meet.', short: 'We meet' }]),
		year: academicYear('2025-26'),
		asAt,
		uploads: [],
		evidenceVersion: '1'
	});
	return series;
}

test('nothing sent, no series', async () => expect(await seriesOf({})).toEqual([]));

test('places taken of places offered by month; a month without sessions is a gap', async () => {
	const [places] = await seriesOf({
		training: `
			session_id | session_date | school_urn | attendee_ref | booking_status | places_offered
			T1         | 2025-09-10   | A          | A1           | attended       | 4
			T1         | 2025-09-10   | B          | B1           | no_show        | 4
			T2         | 2025-09-24   | B          | B1           | attended       | 4
			T3         | 2025-11-05   | C          | C1           | attended       | 2`
	});
	expect(places?.points).toEqual([
		{ from: '2025-09-01', value: 25, numerator: 2, denominator: 8, schools: 2 },
		{ from: '2025-10-01', value: null, numerator: null, denominator: null, schools: 0 },
		{ from: '2025-11-01', value: 50, numerator: 1, denominator: 2, schools: 1 }
	]);
});

test('requests by whole month; a month without any counts none', async () => {
	const [requests] = await seriesOf(
		{
			service: `
				request_id | received_at      | school_urn
				R1         | 2025-09-03 09:00 | A
				R2         | 2025-09-04 09:00 | A
				R3         | 2025-11-04 09:00 | B
				R4         | 2025-12-02 09:00 | B`
		},
		'2025-12-10'
	);
	expect(requests?.points.map(({ value }) => value)).toEqual([2, 0, 1]);
	expect(requests?.evidence).toMatchObject({ rows: 4, uploads: [expect.stringMatching(/^U/)] });
});

test('schools active by week of term, of those in membership', async () => {
	const [active] = await seriesOf({
		usage: `
			week_start | school_urn | active_users
			2025-09-08 | A          | 3
			2025-09-08 | B          | 0
			2025-09-15 | A          | 3
			2025-09-15 | B          | 1`
	});
	expect(active?.points.map(({ numerator }) => numerator)).toEqual([1, 2]);
});
