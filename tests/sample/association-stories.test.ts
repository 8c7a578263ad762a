import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { halfTermsOf } from '#lib/server/agreements/half-terms-of.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { SILENT } from '../../scripts/sample/association/boards.ts';
import { associationFiles } from '../../scripts/sample/association/files.ts';
import {
	MEETINGS_2025,
	MEETINGS_2026,
	MEETINGS_TO_2025
} from '../../scripts/sample/association/meetings.ts';
import {
	SESSIONS_2025,
	SESSIONS_2026,
	SESSIONS_TO_2025
} from '../../scripts/sample/association/sessions.ts';
import * as its from './association.fixture.ts';
import { different, sum } from './read.fixture.ts';

// Every story that data/sample/README.md tells of the association, worked out from the spreadsheets themselves.

const ellenshire = loadPartnership('sample-association');

it('makes the very same bytes again, and they are the files that lie there', () => {
	const made = associationFiles();
	expect([...its.FILES].sort()).toEqual(Object.keys(made).sort());
	for (const [name, bytes] of Object.entries(made)) {
		expect(readFileSync(join(its.ASSOCIATION, name)).equals(bytes), name).toBe(true);
	}
});

describe('the invented county', () => {
	it('has 36 boards in four areas, none of them with a URN', () => {
		const schools = its.rowsOf('schools.csv');
		expect(schools.map((row) => row.school_urn)).toEqual(ellenshire.schools.map(({ id }) => id));
		expect([schools.length, different(schools, 'area')]).toEqual([36, 4]);
		expect(ellenshire.schools.every(({ id }) => id.startsWith('local-'))).toBe(true);
	});

	it('names people by code only', () => {
		const people = [...its.attendance, ...its.training, ...its.membership];
		const strange = people.filter((row) => !/^([A-Z]{3}-\d\d)?$/.test(row.attendee_ref ?? ''));
		expect(strange).toEqual([]);
	});

	it('meets and trains on weekdays in term time', () => {
		const events = [
			...[MEETINGS_TO_2025, MEETINGS_2025, MEETINGS_2026].flat(),
			...[SESSIONS_TO_2025, SESSIONS_2025, SESSIONS_2026].flat()
		];
		const halfTerms = ['2023-24', '2024-25', '2025-26', '2026-27'].flatMap(
			(year) => halfTermsOf(ellenshire, academicYear(year)).halfTerms
		);
		for (const { id, date } of events) {
			expect(
				halfTerms.some(({ from, to }) => from <= date && date <= to),
				`${id} ${date}`
			).toBe(true);
			expect([1, 2, 3, 4, 5], `${id} ${date}`).toContain(new Date(date).getUTCDay());
		}
	});
});

describe('2025 to 2026', () => {
	it('31 of 36 boards took part in something; five took part in nothing', () => {
		const took = its.boardsTakingPart();
		expect(took.size).toBe(31);
		const none = ellenshire.schools.map(({ id }) => id).filter((id) => !took.has(id));
		expect(none.sort()).toEqual([...SILENT].sort());
	});

	it('the two sides trust each other differently, and see their dialogue alike', () => {
		const said = (group: string, question: string) => {
			const answers = its.survey.filter(
				(row) => row.respondent_group === group && row.question_code === question
			);
			const valid = answers.filter((row) => row.response !== 'dont_know');
			return [valid.filter((row) => Number(row.response) >= 4).length, valid.length];
		};
		expect(said('la', 'TRUST')).toEqual([9, 10]);
		expect(said('association', 'TRUST')).toEqual([6, 9]);
		expect(said('la', 'DIALOGUE')).toEqual([9, 10]);
		expect(said('association', 'DIALOGUE')).toEqual([9, 9]);
	});

	it('governors learned: scores rose by 1.9 of 10 for 150 people', () => {
		const tested = its.training.filter((row) => its.trained(row) && row.post_score);
		const rise = (sum(tested, 'post_score') - sum(tested, 'pre_score')) / tested.length;
		expect([tested.length, rise.toFixed(1)]).toEqual([150, '1.9']);
	});

	it('15 sessions took place and one was called off; ten of twelve joint ones answered a need', () => {
		const held = its.training.filter(its.trained);
		expect([different(held, 'session_id'), different(its.training, 'session_id')]).toEqual([
			15, 16
		]);
		const joint = held.filter(its.isJoint);
		const linked = joint.filter((row) => row.need_ref);
		expect([different(linked, 'session_id'), different(joint, 'session_id')]).toEqual([10, 12]);
	});

	it('one seat of nine is empty, and one nomination of three is late', () => {
		const seats = its.records('representation', 'SEAT');
		expect([seats.filter((row) => row.completed_date).length, seats.length]).toEqual([8, 9]);
		expect(its.onTime(its.records('representation', 'VACANCY'))).toEqual([2, 3]);
	});

	it('one consultation came after the decision, one was never answered, two answers heard nothing back', () => {
		const heard = its.records('consultation');
		const before = heard.filter((row) => row.raised_date! < row.due_date!);
		const answered = heard.filter((row) => row.completed_date);
		expect([before.length, answered.length, heard.length]).toEqual([5, 5, 6]);
		expect(its.records('feedback')).toHaveLength(3);
	});

	it('no update went out between 16 January and 27 March', () => {
		const days = its.records('communication', 'UPDATE').map((row) => row.completed_date);
		expect(days).toHaveLength(9);
		expect(days.slice(4, 6)).toEqual(['2026-01-16', '2026-03-27']);
	});

	it('public health was not briefed: six of seven', () => {
		const briefings = its.records('communication', 'BRIEFING');
		expect(briefings.filter((row) => row.completed_date)).toHaveLength(6);
		expect(briefings).toHaveLength(7);
	});

	it('five of six actions of the last review were done on time, and four of five joint ones', () => {
		expect(its.onTime(its.records('action', 'REVIEW_ACTIONS'))).toEqual([5, 6]);
		expect(its.onTime(its.records('action', 'PROFILE'))).toEqual([4, 5]);
		expect(its.onTime(its.records('need'))).toEqual([5, 6]);
	});
});

describe('the service', () => {
	const requests = ['2024-25', '2025-26', '2026-27'].flatMap((year) =>
		its.rowsOf(`service-${year}.csv`)
	);
	const hours = (row: its.Row) =>
		(Date.parse(row.first_reply_at!.replace(' ', 'T')) -
			Date.parse(row.received_at!.replace(' ', 'T'))) /
		3_600_000;
	const middle = (rows: its.Row[]) => {
		const sorted = rows
			.filter((row) => row.first_reply_at)
			.map(hours)
			.sort((a, b) => a - b);
		return sorted[Math.floor(sorted.length / 2)]!;
	};

	it('answers sooner since the rota of November 2025', () => {
		const before = middle(requests.filter((row) => row.received_at! < '2025-11-03'));
		const after = middle(requests.filter((row) => row.received_at! >= '2025-11-03'));
		expect(after).toBeLessThan(0.7 * before);
	});

	it('is asked in every month of the 32, enough for a chart of months', () => {
		expect(new Set(requests.map((row) => row.received_at!.slice(0, 7))).size).toBe(32);
	});

	it('charges training in the accounts with what its sessions cost', () => {
		const [year] = [its.rowsOf('finance-2025-26.csv')];
		const charged = year.filter(
			(row) => row.activity_code === 'TRAINING' && row.line_type === 'direct'
		);
		const sessions = [...SESSIONS_TO_2025, ...SESSIONS_2025].filter(
			({ date }) => date >= '2025-04-01' && date <= '2026-03-31'
		);
		expect(sum(charged, 'amount_gbp')).toBe(sessions.reduce((total, { cost }) => total + cost, 0));
	});
});
