import { describe, expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { evaluate } from './evaluate.ts';
import { factsFrom, type Tables } from './examples/facts.ts';
import { EXAMPLE, exampleAgreement } from './examples/partnership.ts';
import { settingOf } from './setting.ts';

describe('PODS before anything was sent', async () => {
	const pods = await evaluate({
		warehouse: await factsFrom({}),
		partnership: loadPartnership('pods'),
		agreement: loadAgreement('pods-memorandum'),
		year: academicYear('2025-26'),
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: '0'
	});

	it('has a finding for every clause, one of them its lead, in the order of the text', () => {
		const refs = clausesOf(pods.agreement).map(({ ref }) => ref);
		expect([...new Set(pods.findings.map(({ clause }) => clause))]).toEqual(refs);
		for (const ref of refs) {
			const findings = pods.findings.filter(({ clause }) => clause === ref);
			expect(findings.map(({ lead }) => lead)).toEqual([
				true,
				...findings.slice(1).map(() => false)
			]);
		}
	});

	it('judges nothing met and nothing failed', () => {
		const states = new Set(pods.findings.map(({ state }) => state));
		expect([...states].sort()).toEqual(['for-information', 'no-evidence']);
	});

	it('says what to send wherever there is no evidence', () => {
		for (const finding of pods.findings.filter(({ state }) => state === 'no-evidence'))
			expect(finding.wants, finding.clause).toBeTruthy();
	});

	it('counts the Governor Forum once and shows it in 3.1.3 and 7.2', () => {
		const shown = ({ clause: _, ...rest }: (typeof pods.findings)[number]) => rest;
		const at = (ref: string) => pods.findings.filter(({ clause }) => clause === ref).map(shown);
		expect(at('7.2')).toEqual(at('3.1.3'));
	});

	it('warns that general term dates are used', () => expect(pods.notes).toHaveLength(1));
});

describe('Forums and participation', async () => {
	const { forums, participation } = await exampleWith({
		attendance: `
			meeting_id | meeting_date | group_code | meeting_status | school_urn | attendee_ref | attendee_role | status       | hours
			H2         | 2026-02-03   | HSF        | held           | A          | A1           | head          | present      | 2
			H2         | 2026-02-03   | HSF        | held           | B          | B1           | head          | substitute   | 2
			H1         | 2025-09-10   | HSF        | held           | A          | A1           | head          | remote       | 2
			H1         | 2025-09-10   | HSF        | held           | C          | C1           | head          | apologies    | 2
			H1         | 2025-09-10   | HSF        | held           | D          | D1           | head          | not_eligible | 2
			H3         | 2026-06-03   | HSF        | cancelled      |            |              |               |              |
			K1         | 2026-05-01   | COLLAB     | held           | C          | C1           | head          | present      | 1`,
		training: `
			session_id | session_date | topic_code | school_urn | attendee_ref | booking_status | hours
			T1         | 2025-10-10   | READING    | A          | A1           | attended       | 3
			T1         | 2025-10-10   | READING    | A          | A2           | attended       | 3
			T1         | 2025-10-10   | READING    | B          | B1           | no_show        |`
	});

	it('lists meetings by date, whatever their status', () => {
		expect(forums[0]?.meetings.map(({ id, status, halfTerm }) => [id, status, halfTerm])).toEqual([
			['H1', 'held', 1],
			['H2', 'held', 3],
			['H3', 'cancelled', 6]
		]);
	});

	it('marks each school at each held meeting', () => {
		expect(forums[0]?.schools).toEqual([
			{ school: 'A', marks: ['remote', 'present'] },
			{ school: 'B', marks: ['none', 'substitute'] },
			{ school: 'C', marks: ['apologies', 'none'] },
			{ school: 'D', marks: ['not-eligible', 'none'] }
		]);
	});

	it('counts schools present of those eligible', () => {
		expect(forums[0]?.meetings[0]).toMatchObject({
			schoolsPresent: 1,
			schoolsEligible: 3,
			peoplePresent: 1,
			headPresent: true
		});
	});

	it('A: two meetings of 2 hours and one session of 3, all taken; two people in training', () => {
		expect(participation[0]).toMatchObject({
			meetingsAttended: 2,
			meetingsEligible: 2,
			meetingHours: 4,
			trainingHours: 6,
			trainingPeople: 2,
			sessionsAttended: 1,
			sessionsOffered: 1,
			dosage: 100,
			returned: { attendance: true, training: true, outcomes: false }
		});
	});

	it('C: of 4 hours of forums, 1 of collaboration and 3 of training it took 1', () => {
		expect(participation[2]).toMatchObject({
			meetingsAttended: 1,
			meetingsEligible: 3,
			dosage: 12.5
		});
	});
});

describe('The training ladder', async () => {
	const { training } = await exampleWith({
		training: `
			session_id | session_date | topic_code | school_urn | attendee_ref | booking_status | hours | rating_overall | pre_score | post_score | score_max
			T1         | 2025-10-10   | READING    | A          | A1           | attended       | 3     | 5              | 4         | 6          | 10
			T1         | 2025-10-10   | READING    | A          | A2           | attended       | 3     | 4              | 5         | 6          | 10
			T1         | 2025-10-10   | READING    | B          | B1           | attended       | 3     | 3              | 3         | 3          | 10
			T1         | 2025-10-10   | READING    | B          | B2           | no_show        |       |                |           |            |`
	});
	const ladder = training[0]?.ladder ?? [];

	it('always has all five levels', () => {
		expect(ladder.map(({ level, name }) => [level, name])).toEqual([
			[1, 'Reactions'],
			[2, 'Learning'],
			[3, 'Organisation support'],
			[4, 'Use'],
			[5, 'Outcomes']
		]);
	});

	it('two of three liked it; they gained 1 on average, 1 ± 4.3027 × 1/√3', () => {
		expect(ladder[0]?.measure).toMatchObject({ numerator: 2, denominator: 3, missing: 0 });
		expect(ladder[1]?.change?.mean).toBe(1);
		expect(ladder[1]?.change?.low).toBeCloseTo(1 - 4.3027 / Math.sqrt(3), 3);
	});

	it('levels that nobody was asked about say so', () => {
		for (const level of ladder.slice(2)) {
			expect(level.measure).toMatchObject({ value: null, symbol: 'x' });
			expect(level.note).toBe('No evidence.');
		}
	});
});

describe('Outcomes of a year', async () => {
	const { outcomes } = await exampleWith({
		outcomes: `
			time_period | geographic_level | topic_code | measure_code  | point    | statistic | numerator | denominator
			202425      | Partnership      | READING    | KS2_RWM_EXP   | baseline | percent   | 60        | 100
			202425      | Partnership      | MATHS      | KS2_MATHS_EXP | baseline | percent   | 50        | 100
			202526      | Partnership      | READING    | KS2_RWM_EXP   | followup | percent   | 66        | 100`
	});

	it('are of measures sent for that year; an earlier starting point comes with them', () => {
		expect(outcomes.map(({ measure }) => measure)).toEqual(['KS2_RWM_EXP']);
		expect(outcomes[0]?.cells.map(({ point, value }) => [point, value])).toEqual([
			['baseline', 60],
			['followup', 66]
		]);
	});
});

it('judges a year that is over by the targets agreed while it lasted', () => {
	const filled = { clause: '3.1.6', indicator: 'places-filled', question: 'How many?', by: 'HSF' };
	const partnership = {
		...loadPartnership('pods'),
		answers: [
			{ ...filled, target: 70, from: '2025-10-01' },
			{ ...filled, target: 90, from: '2026-10-01' }
		]
	};
	const targetOf = (label: string) =>
		clausesOf(
			settingOf(partnership, loadAgreement('pods-memorandum'), academicYear(label), '2026-11-22')
				.agreement
		)
			.flatMap(({ measurements }) => measurements)
			.find(({ indicator }) => indicator === 'places-filled')?.target;
	expect([targetOf('2025-26'), targetOf('2026-27')]).toEqual([70, 90]);
});

function exampleWith(tables: Tables) {
	return factsFrom(tables).then((warehouse) =>
		evaluate({
			warehouse,
			partnership: EXAMPLE,
			agreement: exampleAgreement([{ ref: '1.1', words: 'We meet.', short: 'We meet' }]),
			year: academicYear('2025-26'),
			asAt: '2026-08-31',
			uploads: [],
			evidenceVersion: '1'
		})
	);
}
