import { expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { fallbackHalfTerms } from '#lib/calendar/half-terms.ts';
import { factsFrom } from '../examples/facts.ts';
import { EXAMPLE, exampleAgreement } from '../examples/partnership.ts';
import { ownSchool } from '../own-school/own-school.ts';
import { datesOf } from './dates.ts';

const year = academicYear('2025-26');
const asked = {
	partnership: EXAMPLE,
	agreement: exampleAgreement([
		{ ref: '1.1', words: 'We meet.', short: 'We meet', wants: 'A register.' }
	]),
	year,
	asAt: '2026-03-01',
	halfTerms: fallbackHalfTerms(year)
};
const facts = await factsFrom({
	attendance: `
		meeting_id | meeting_date | group_code | meeting_status | school_urn | attendee_ref | status
		H1         | 2026-02-10   | HSF        | held           | A          | P1           | present
		H2         | 2026-05-12   | HSF        | planned        | A          | P1           | apologies
		B1         | 2026-02-10   | GB         | held           | A          | P2           | present`,
	training: `
		session_id | session_date | topic_code | strand   | school_urn | attendee_ref | booking_status
		T1         | 2026-06-02   | READING    | governor | A          | P2           | waitlist`,
	register: `
		record_id | record_type   | title   | school_urn | participants | due_date   | completed_date | status
		R1        | impact_report | Reading |            |              | 2026-02-01 | 2026-02-20     | done
		R2        | impact_report | Maths   |            |              | 2026-02-02 |                | open
		R3        | peer_review   | Pair    |            | A;B          | 2026-07-01 |                | open
		R4        | lead          | Reading |            |              | 2025-09-01 |                | done
		R5        | priority      | Reading |            |              | 2026-07-09 | 2025-11-22     | done
		R6        | priority      | Maths   |            |              | 2026-07-10 |                | open
		R7        | document      | Plan    |            |              | 2026-01-30 |                | done`,
	finance: `
		line_id | date       | line_type | activity_code | school_urn | amount_gbp
		F1      | 2025-10-01 | income    | CONTRIBUTION  | A          | 250`
});

it('puts meetings, sessions to come and what falls due in the order of their dates, without leads and priorities that are set', async () => {
	const dates = (await datesOf(facts, asked)).filter(({ kind }) => kind !== 'term');
	expect(dates.map(({ date, what, standing, school }) => [date, what, standing, school])).toEqual([
		['2026-01-30', 'Document', 'done', null],
		['2026-02-01', 'Impact report', 'done-late', null],
		['2026-02-02', 'Impact report', 'overdue', null],
		['2026-02-10', 'Governing board', 'held', 'A'],
		['2026-02-10', 'Headteacher Strategic Forum', 'held', null],
		['2026-05-12', 'Headteacher Strategic Forum', 'planned', null],
		['2026-06-02', 'Training: Reading', 'planned', null],
		['2026-07-01', 'Peer review', 'due', null],
		['2026-07-10', 'Priority', 'due', null]
	]);
});

it('tells which roles lead a report: its own owner, and whoever leads its topic in that year', async () => {
	const registered = await factsFrom({
		register: `
			record_id | record_type   | title   | topic_code | owner_role   | due_date   | completed_date | status
			R1        | impact_report | Reading | READING    | Area lead    | 2026-07-09 |                | open
			R2        | impact_report | Maths   | MATHS      |              | 2026-07-09 |                | open
			L1        | lead          | Reading | READING    | Reading lead |            | 2025-09-18     | done
			L2        | lead          | Maths   | MATHS      | Maths lead   |            | 2025-09-18     | dropped
			L3        | lead          | Reading | READING    | Former lead  |            | 2024-09-18     | done`
	});
	const reports = (await datesOf(registered, asked)).filter(({ report }) => report);
	expect(reports.map(({ id, leads }) => [id, leads])).toEqual([
		['record:R1', ['Area lead', 'Reading lead']],
		['record:R2', []]
	]);
});

it('names each of them once and the same each time', async () => {
	const ids = async () => (await datesOf(facts, asked)).map(({ id }) => id);
	const first = await ids();
	expect(new Set(first).size).toBe(first.length);
	expect(await ids()).toEqual(first);
});

it('tells of a school what it takes part in and what it paid', async () => {
	const own = await ownSchool(facts, asked, 'A');
	expect(own.records.map(({ title }) => title)).toEqual(['Pair']);
	expect(own.contributions).toEqual([
		{ type: 'income', activity: 'CONTRIBUTION', amount: 250, lines: 1 }
	]);
	expect((await ownSchool(facts, asked, 'C')).records).toEqual([]);
});
