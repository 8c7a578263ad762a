import { describe, expect, it } from 'vitest';
import {
	attendance2025,
	attendance2026,
	finance2025,
	register2025,
	register2026,
	schoolFacts,
	sum,
	survey2025,
	training2025,
	usage2025,
	usage2026
} from './read.fixture.ts';

// The stories of the register, the survey, money and use of the platform, worked out from the
// spreadsheets in plain TypeScript, as a check on the project’s own counting.

type Row = Record<string, string>;
const iso = (uk = '') => uk.split('/').reverse().join('-');
const schoolsOf = (row: Row) => (row['Participating schools'] ?? '').split('; ').filter(Boolean);
const of = (type: string, rows = register2025) => rows.filter((row) => row.Type === type);
const inTime = (row: Row) =>
	Boolean(row['Date completed']) && iso(row['Date completed']) <= iso(row.Deadline);
const timely = (rows: Row[]) => [rows.filter(inTime).length, rows.length];
const different = (names: string[]) => new Set(names).size;

describe('the register of 2025 to 2026', () => {
	it('requests for support were all met, a training need was declined, and one was left', () => {
		const requests = of('Request');
		const support = requests.filter((row) => row.Topic === 'COLLAB');
		expect(support.map((row) => row.Status)).toEqual(Array(4).fill('Complete'));
		const linked = new Set(training2025.map((row) => row['Training need']));
		const training = requests.filter((row) => row.Topic !== 'COLLAB');
		const left = training.filter(
			(row) => row.Status === 'In progress' && !linked.has(row.Ref ?? '')
		);
		expect([training.length, left.map((row) => row.Topic)]).toEqual([5, ['BEHAVIOUR']]);
	});

	it('six groups of two to four reviewed each other; two schools were in none', () => {
		const done = of('Triad').filter((row) => row.Status === 'Complete');
		expect(done.map((row) => schoolsOf(row).length).sort()).toEqual([2, 3, 3, 3, 3, 4]);
		expect(different(done.flatMap(schoolsOf))).toBe(18);
	});

	it('11 of 13 transition plans, 16 of 18 milestones and 2 of 4 impact reports were in time', () => {
		const milestones = of('Milestone');
		expect(timely(milestones.filter((row) => row.Topic === 'TRANSITION'))).toEqual([11, 13]);
		expect(timely(milestones)).toEqual([16, 18]);
		expect(timely(of('Impact report').filter((row) => iso(row.Deadline) <= '2026-08-31'))).toEqual([
			2, 4
		]);
	});

	it('11 of 16 actions were in time', () => {
		expect(timely(of('Follow-up action'))).toEqual([11, 16]);
	});

	it('the policies have 18 and 15 schools, the protocol 19', () => {
		const policies = of('Agreement').filter((row) => row.Clause === '2.2b');
		expect(policies.map((row) => schoolsOf(row).length)).toEqual([18, 15]);
		expect(of('protocol').map((row) => schoolsOf(row).length)).toEqual([19]);
	});

	it('buying together saved 5,320 pounds, and each shared service was signed for before it began', () => {
		const agreements = of('Agreement');
		expect(
			sum(
				agreements.filter((row) => row.Clause === '2.2i'),
				'Value (£)'
			)
		).toBe(5320);
		expect(timely(agreements.filter((row) => row.Clause === '8.2'))).toEqual([3, 3]);
	});

	it('five of six areas are led, and three of four priorities, set at the final forum', () => {
		const leads = of('lead').map((row) => row.Status);
		expect(leads.filter((status) => status === 'Complete')).toHaveLength(5);
		const final = attendance2025
			.filter((row) => row.group_code === 'HSF' && row.meeting_status === 'held')
			.map((row) => row.meeting_date ?? '')
			.sort()
			.at(-1);
		const priorities = of('priority');
		expect(priorities.every((row) => iso(row['Date completed']) === final)).toBe(true);
		expect([priorities.filter((row) => row.Responsible).length, priorities.length]).toEqual([3, 4]);
	});

	it('of 100 pairs of school and forum whose 30 school days are over, 72 had feedback in time', () => {
		// The 30th school day after each of the first five forums, counted on a calendar.
		const last: Record<string, string> = {
			'HSF-2025-1': '2025-11-06',
			'HSF-2025-2': '2026-01-08',
			'HSF-2025-4': '2026-03-12',
			'HSF-2025-5': '2026-05-07',
			'HSF-2025-6': '2026-06-18'
		};
		const told = of('Report back').filter(
			(row) => row.Clause === '7.3' && iso(row['Date completed']) <= (last[row.Item ?? ''] ?? '')
		);
		expect(
			different(told.flatMap((row) => schoolsOf(row).map((one) => `${row.Item} ${one}`)))
		).toBe(72);
	});

	it('feedback at the forum has a record for each of the 22 items used; boards of 13 schools had a report', () => {
		const feedback = of('Report back');
		expect(feedback.filter((row) => row.Clause === '6.3')).toHaveLength(22);
		expect(different(feedback.filter((row) => row.Topic === 'MONITORING').flatMap(schoolsOf))).toBe(
			13
		);
	});

	it('holds no record of moderation or research', () => {
		expect([...of('moderation'), ...register2025.filter((row) => row.Topic === 'RND')]).toEqual([]);
	});
});

describe('what else was sent of 2025 to 2026', () => {
	it('17 of 20 headteachers answered: 15 trust the others, 11 benefit as much', () => {
		const answers = (question: string) => {
			const row = survey2025.find((one) => one.question_code === question);
			return [row?.n_positive, row?.n_valid, row?.invited_n];
		};
		expect([answers('TRUST'), answers('BENEFIT')]).toEqual([
			['15', '17', '20'],
			['11', '17', '20']
		]);
	});

	it('18 of 20 contributions came by 28 November', () => {
		const paid = finance2025.filter((row) => row.activity_code === 'CONTRIBUTION');
		expect(paid).toHaveLength(19);
		expect(paid.filter((row) => (row.date ?? '') <= '2025-11-28')).toHaveLength(18);
	});

	it('17 of 20 schools used the platform in each half term', () => {
		const halfTerms = [
			'2025-11-03',
			'2026-01-05',
			'2026-02-23',
			'2026-04-13',
			'2026-06-01',
			'2026-08-31'
		];
		const halfTermOf = (row: Row) => halfTerms.findIndex((end) => (row.week_start ?? '') < end);
		const active = usage2025.filter((row) => Number(row.active_users) > 0);
		const inEach = schoolFacts.filter(
			({ school_urn }) =>
				new Set(active.filter((row) => row.school_urn === school_urn).map(halfTermOf)).size === 6
		);
		expect(inEach).toHaveLength(17);
	});

	it('59 of 512 staff were trained', () => {
		const trained = training2025.filter(
			(row) =>
				row.Booking === 'Attended' && ['Headteacher', 'Member of staff'].includes(row.Role ?? '')
		);
		expect([
			different(trained.map((row) => row['Participant ID'] ?? '')),
			sum(schoolFacts, 'staff')
		]).toEqual([59, 512]);
	});
});

describe('2026 to 2027 as at 22 November 2026', () => {
	it('a training need waits since 17 September, and the protocol was not looked at again', () => {
		const open = register2026.filter((row) => row.record_type === 'need' && !row.completed_date);
		expect(open.map((row) => row.raised_date)).toEqual(['2026-09-17']);
		expect(register2026.filter((row) => row.record_type === 'protocol')).toEqual([]);
	});

	it('three of four actions due were in time, and one group of four has been reviewed', () => {
		const due = register2026.filter(
			(row) => row.record_type === 'action' && (row.due_date ?? '') <= '2026-11-22'
		);
		expect(
			due.filter((row) => row.completed_date && row.completed_date <= (row.due_date ?? ''))
		).toHaveLength(3);
		expect(due).toHaveLength(4);
		const reviews = register2026.filter((row) => row.record_type === 'peer_review');
		expect(reviews.map((row) => row.participants?.split('; ').length)).toEqual([4]);
	});

	it('18 of 20 schools used the platform in the first half term, and no forum is known to be the last', () => {
		const first = usage2026.filter((row) => (row.week_start ?? '') < '2026-10-24');
		const active = first.filter((row) => Number(row.active_users) > 0);
		expect(different(active.map((row) => row.school_urn ?? ''))).toBe(18);
		const planned = attendance2026.filter(
			(row) => row.Forum === 'HSF' && row['Meeting status'] === 'planned'
		);
		expect(
			planned
				.map((row) => iso(row['Date of meeting']))
				.sort()
				.at(-1)
		).toBe('2027-06-24');
	});
});
