import { describe, expect, it } from 'vitest';
import {
	attendance2025,
	attendance2026,
	different,
	outcomes2025,
	outcomes2026,
	sum,
	tally,
	training2025,
	training2026
} from './read.fixture.ts';

// Every story that data/sample/README.md tells, worked out from the spreadsheets themselves.

const PRESENT = ['present', 'remote', 'substitute'];
type Row = Record<string, string>;

describe('meetings in 2025 to 2026', () => {
	const of = (group: string, status = 'held') =>
		attendance2025.filter((row) => row.group_code === group && row.meeting_status === status);
	const meetings = (group: string, status?: string) => different(of(group, status), 'meeting_id');
	const came = (row: Row) => Boolean(row.school_urn) && PRESENT.includes(row.status ?? '');
	const schoolMeetings = (group: string) =>
		new Set(
			of(group)
				.filter(came)
				.map((row) => `${row.meeting_id} ${row.school_urn}`)
		).size;

	it('six headteacher forums were held, one after being postponed', () => {
		expect([meetings('HSF'), meetings('HSF', 'postponed')]).toEqual([6, 1]);
	});

	it('four cluster meetings were held, one more than agreed', () => {
		expect(meetings('SCM')).toBe(4);
	});

	it('the Governor Forum fell behind: two of three, one cancelled', () => {
		expect([meetings('GF'), meetings('GF', 'cancelled')]).toEqual([2, 1]);
	});

	it('three early help boards, three collaboration meetings and one review were held', () => {
		expect([meetings('EHEB'), meetings('COLLAB'), meetings('REVIEW')]).toEqual([3, 3, 1]);
	});

	it('every school was invited to both Governor Forums, and a headteacher came to one', () => {
		const invited = of('GF').map((row) => `${row.meeting_id} ${row.school_urn}`);
		expect(new Set(invited).size).toBe(40);
		const heads = of('GF').filter((row) => row.attendee_role === 'head' && came(row));
		expect(different(heads, 'meeting_id')).toBe(1);
	});

	it('schools were at 102 of 120 headteacher forums, 65 of 80 cluster meetings and 22 of 40 Governor Forums', () => {
		expect([schoolMeetings('HSF'), schoolMeetings('SCM'), schoolMeetings('GF')]).toEqual([
			102, 65, 22
		]);
	});

	it('Fernlea Top was invited to everything and never came, to meetings or training', () => {
		const theirs = attendance2025.filter((row) => row.school_urn === 'local-fernlea-top');
		expect(theirs).toHaveLength(13);
		expect(theirs.filter(came)).toEqual([]);
		expect(training2025.filter((row) => row.School === 'Fernlea Top Primary School')).toEqual([]);
		expect(different(attendance2025.filter(came), 'school_urn')).toBe(19);
	});

	it('feedback used 22 of 24 slots', () => {
		const forums = of('HSF').filter((row) => row.attendee_ref === 'LA-01');
		expect([sum(forums, 'feedback_slots_done'), sum(forums, 'feedback_slots_due')]).toEqual([
			22, 24
		]);
	});
});

describe('training in 2025 to 2026', () => {
	const attended = training2025.filter((row) => row.Booking === 'Attended');
	const on = (topic: string) => attended.filter((row) => row.Topic === topic);
	const rated = (rows: Row[], column: string) => {
		const answered = rows.filter((row) => row[column]);
		return [answered.filter((row) => Number(row[column]) >= 4).length, answered.length];
	};

	it('reading was liked by nearly all: 69 of 72 rated it 4 or 5', () => {
		expect(rated(on('READING'), 'Overall rating')).toEqual([69, 72]);
	});

	it('reading was learned: 70 people rose by 2.1 of 10 on average', () => {
		const tested = on('READING').filter((row) => row['Score after']);
		const rise = sum(tested, 'Score after') - sum(tested, 'Score before');
		expect([tested.length, rise]).toEqual([70, 147]);
	});

	it('reading was hardly supported or used: 15 of 48 had support, 6 of 50 used it', () => {
		expect(rated(on('READING'), 'School support')).toEqual([15, 48]);
		expect(tally(on('READING'), 'Used since')).toEqual({ Yes: 6, Partly: 13, No: 31 });
	});

	it('attendance was used: 34 of 46', () => {
		expect(tally(on('ATTENDANCE'), 'Used since')).toEqual({ Yes: 34, Partly: 9, No: 3 });
	});

	it('over all topics 67 of 151 used it', () => {
		expect(tally(attended, 'Used since')).toEqual({ Yes: 67, Partly: 41, No: 43 });
	});

	it('267 of 333 places were filled in 12 sessions', () => {
		const sessions = new Map(
			training2025.map((row) => [row['Session code'], Number(row.Capacity)])
		);
		const places = [...sessions.values()].reduce((total, one) => total + one, 0);
		expect([attended.length, places, sessions.size]).toEqual([267, 333, 12]);
	});

	it('maths reached 6 schools of 20, too few to expect an effect', () => {
		expect(different(on('MATHS'), 'School')).toBe(6);
	});

	it('governors of 18 schools were trained', () => {
		expect(
			different(
				attended.filter((row) => row.Audience === 'Governors'),
				'School'
			)
		).toBe(18);
	});
});

describe('outcomes in 2025 to 2026', () => {
	const cells = (measure: string, point: string, breakdown = 'Total') =>
		outcomes2025.filter(
			(row) => row.measure_code === measure && row.point === point && row.breakdown === breakdown
		);
	const schools = (measure: string, point: string, breakdown?: string) => {
		const rows = cells(measure, point, breakdown).filter(
			(row) => row.geographic_level === 'School' && row.denominator
		);
		return [sum(rows, 'numerator'), sum(rows, 'denominator')];
	};
	const county = (measure: string, point: string) =>
		cells(measure, point).find((row) => row.geographic_level === 'Local authority')?.value;

	it('reading rose by 3.4 points, no more than the 3.6 of the county', () => {
		expect(schools('READING_EXP', 'baseline')).toEqual([348, 561]);
		expect(schools('READING_EXP', 'followup')).toEqual([367, 561]);
		expect([county('READING_EXP', 'baseline'), county('READING_EXP', 'followup')]).toEqual([
			'66.0',
			'69.6'
		]);
	});

	it('persistent absence fell by 8.5 points, more than the 1.5 of the county', () => {
		expect(schools('PERSISTENT_ABSENCE', 'baseline')).toEqual([898, 4042]);
		expect(schools('PERSISTENT_ABSENCE', 'followup')).toEqual([554, 4042]);
		expect([
			county('PERSISTENT_ABSENCE', 'baseline'),
			county('PERSISTENT_ABSENCE', 'followup')
		]).toEqual(['20.4', '18.9']);
	});

	it('the disadvantage gap in combined results widened from 24.4 to 25.6 points', () => {
		expect(schools('KS2_RWM_EXP', 'baseline', 'Disadvantaged')).toEqual([41, 104]);
		expect(schools('KS2_RWM_EXP', 'baseline', 'Not disadvantaged')).toEqual([201, 315]);
		expect(schools('KS2_RWM_EXP', 'followup', 'Disadvantaged')).toEqual([43, 104]);
		expect(schools('KS2_RWM_EXP', 'followup', 'Not disadvantaged')).toEqual([211, 315]);
	});

	it('combined results ended at 254 of 419, short of the target of 65 per cent, and are provisional', () => {
		expect(schools('KS2_RWM_EXP', 'followup')).toEqual([254, 419]);
		expect(tally(cells('KS2_RWM_EXP', 'followup'), 'status')).toEqual({ provisional: 22 });
	});

	it('maths rose by 3.6 points where the county rose by 1.2', () => {
		expect(schools('KS2_MATHS_EXP', 'baseline')).toEqual([260, 419]);
		expect(schools('KS2_MATHS_EXP', 'followup')).toEqual([275, 419]);
	});

	it('nobody reached reading, writing and maths together and not maths', () => {
		for (const point of ['baseline', 'followup'])
			for (const breakdown of ['Total', 'Disadvantaged', 'Not disadvantaged']) {
				const maths = cells('KS2_MATHS_EXP', point, breakdown);
				const together = cells('KS2_RWM_EXP', point, breakdown);
				for (const { school_urn, numerator } of together.filter((row) => row.denominator)) {
					const alone = maths.find((row) => row.school_urn === school_urn);
					expect(Number(alone?.numerator)).toBeGreaterThanOrEqual(Number(numerator));
				}
			}
	});

	it('two of 13 schools sent no second wellbeing survey', () => {
		expect(cells('PUPIL_WELLBEING', 'followup').filter((row) => row.value === 'x')).toHaveLength(2);
		expect(cells('PUPIL_WELLBEING', 'followup')).toHaveLength(13);
	});

	it('measures that a phase does not have are not applicable', () => {
		expect(cells('KS2_RWM_EXP', 'followup').filter((row) => row.value === 'z')).toHaveLength(7);
		expect(cells('READING_EXP', 'followup').filter((row) => row.value === 'z')).toHaveLength(1);
	});

	it('the groups of every school add up to its total', () => {
		const totals = outcomes2025.filter((row) => row.breakdown === 'Total' && row.denominator);
		for (const total of totals) {
			for (const topic of ['Disadvantage', 'SEN']) {
				const parts = outcomes2025.filter(
					(row) =>
						row.breakdown_topic === topic &&
						['school_urn', 'measure_code', 'point'].every((key) => row[key] === total[key])
				);
				if (parts.length === 0) continue;
				expect(sum(parts, 'numerator')).toBe(Number(total.numerator));
				expect(sum(parts, 'denominator')).toBe(Number(total.denominator));
			}
		}
	});

	it('has a cohort of 4 to hide, and a line where hiding one cell would give it away', () => {
		const orlas = cells('READING_EXP', 'followup').find(
			(row) => row.school_urn === 'local-st-orlas'
		);
		expect(orlas?.denominator).toBe('4');
		const millrace = outcomes2025.filter(
			(row) =>
				row.school_urn === 'local-millrace-junior' &&
				row.measure_code === 'KS2_RWM_EXP' &&
				row.point === 'followup' &&
				row.breakdown_topic === 'SEN'
		);
		expect(millrace.map((row) => Number(row.denominator))).toEqual([3, 8, 19]);
	});
});

describe('2026 to 2027 as at 22 November 2026', () => {
	const iso = (uk = '') => uk.split('/').reverse().join('-');
	const meetings = (forum: string, status: string) =>
		different(
			attendance2026.filter((row) => row.Forum === forum && row['Meeting status'] === status),
			'Meeting ref'
		);

	it('holds nothing after that day', () => {
		for (const row of attendance2026) {
			const past = iso(row['Date of meeting']) <= '2026-11-22';
			expect(row['Meeting status'] === 'planned', row['Meeting ref']).toBe(!past);
		}
		expect(training2026.every((row) => (row.session_date ?? '') <= '2026-11-22')).toBe(true);
	});

	it.each([
		['HSF', 2, 4],
		['SCM', 1, 2],
		['EHEB', 1, 2],
		['GF', 0, 2],
		['REVIEW', 0, 1]
	])('%s: %i held and %i planned', (forum, held, planned) => {
		expect([meetings(forum, 'held'), meetings(forum, 'planned')]).toEqual([held, planned]);
	});

	it('has starting points only', () => {
		expect(Object.keys(tally(outcomes2026, 'point'))).toEqual(['baseline']);
		expect(Object.keys(tally(training2026, 'used'))).toEqual([]);
	});
});
