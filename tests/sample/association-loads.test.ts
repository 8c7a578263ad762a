import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { evaluateEach } from '#lib/server/evaluation/evaluate-each.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import * as its from './association.fixture.ts';
import { different, sum } from './read.fixture.ts';

// The association’s spreadsheets through the whole house, and a handful of figures counted again without it.

const home = mkdtempSync(join(tmpdir(), 'accord-association-'));
const unsound: string[] = [];
let house: House;
let closed: Evaluation;

beforeAll(async () => {
	house = await openHouse(home);
	for (const file of its.FILES) {
		const sender = { file, partnership: 'sample-association', by: 'a test' };
		const loaded = await house.load(createReadStream(join(its.ASSOCIATION, file)), sender);
		if ('refused' in loaded) throw new Error(`${file} was refused`);
		for (const { rows, accepted } of loaded.understood.sheets)
			if (rows !== accepted || rows === 0) unsound.push(`${file}: ${accepted} of ${rows}`);
	}
	closed = await evaluationOf(house, {
		partnership: 'sample-association',
		year: '2025-26',
		asAt: '2026-08-31'
	});
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true });
});

function told({ findings }: Evaluation, clause: string, key: string) {
	const found = findings.find((finding) => finding.clause === clause && finding.key === key);
	return [found?.state, found?.measure.numerator, found?.measure.denominator];
}

it('takes in every row of every spreadsheet', () => {
	expect(unsound).toEqual([]);
});

it('judges every promise of the framework, with a state and a reason', () => {
	const refs = clausesOf(loadAgreement('dsga-framework')).map(({ ref }) => ref);
	for (const ref of refs) {
		const [lead] = closed.findings.filter(({ clause }) => clause === ref);
		expect(lead?.state, ref).toBeTruthy();
		expect(lead?.reason, ref).toMatch(/^\S.{20,}\.$/);
		expect(lead?.indicator, ref).not.toBe('none');
	}
	expect(refs).toHaveLength(29);
});

describe('figures counted again from the spreadsheets', () => {
	const boards = its.places.length;

	it('boards that took part, and those with nobody missing', () => {
		const inPost = (school: string) =>
			its.membership.filter(
				(row) =>
					row.school_urn === school &&
					row.appointed_date! <= '2026-08-31' &&
					row.term_end_date! > '2026-08-31' &&
					(!row.left_date || row.left_date > '2026-08-31')
			).length;
		const whole = its.places.filter((row) => inPost(row.school_urn!) >= Number(row.board_places));
		expect(told(closed, 'P8', 'boards-taking-part:anything')).toEqual([
			'met',
			its.boardsTakingPart().size,
			boards
		]);
		expect(told(closed, 'P2', 'boards-without-vacancy')).toEqual([
			'for-information',
			whole.length,
			boards
		]);
	});

	it('ratings of governors’ training', () => {
		const rated = its.training.filter((row) => its.trained(row) && row.rating_overall);
		const liked = rated.filter((row) => Number(row.rating_overall) >= 4);
		expect(told(closed, 'P6', 'training-rated:governor')).toEqual([
			'met',
			liked.length,
			rated.length
		]);
	});

	it('learning in governors’ training', () => {
		const tested = its.training.filter((row) => its.trained(row) && row.post_score);
		const rise = sum(tested, 'post_score') - sum(tested, 'pre_score');
		const found = closed.findings.find(({ indicator }) => indicator === 'learning-gain');
		expect(found?.measure.value).toBeCloseTo(rise / tested.length, 9);
		expect(found?.measure.denominator).toBe(tested.length);
	});

	it('representatives at committees', () => {
		const expected = its.attendance.filter(
			(row) => row.group_code === 'OTHER' && row.attendee_role === 'association'
		);
		const there = expected.filter((row) => ['present', 'remote'].includes(row.status!));
		for (const clause of ['R1', 'M11'])
			expect(told(closed, clause, 'representative-attendance:OTHER')).toEqual([
				'met',
				there.length,
				expected.length
			]);
	});

	it('the association’s income from the authority between September and August', () => {
		const income = its.finance.filter(
			(row) =>
				row.cost_centre === 'Association' &&
				row.line_type === 'income' &&
				row.date! >= '2025-09-01' &&
				row.date! <= '2026-08-31'
		);
		const fromAuthority = income.filter((row) => row.activity_code === 'LA_FUNDING');
		expect(told(closed, 'M9', 'share-of-income:Association:LA_FUNDING')).toEqual([
			'for-information',
			sum(fromAuthority, 'amount_gbp'),
			sum(income, 'amount_gbp')
		]);
	});

	it('joint sessions, and boards that answered the survey', () => {
		const joint = its.training.filter((row) => its.trained(row) && its.isJoint(row));
		expect(told(closed, 'M8', 'sessions-with-need')).toEqual([
			'met',
			10,
			different(joint, 'session_id')
		]);
		const answered = its.survey.filter((row) => row.respondent_group === 'boards');
		expect(told(closed, 'M10', 'survey-response:boards')).toEqual([
			'met',
			different(answered, 'answer_id'),
			boards
		]);
	});
});

describe('what the year came to', () => {
	it.each([
		['P3', 'positive-answers:TRUST:la', 'met', 9, 10],
		['P3', 'positive-answers:TRUST:association', 'not-met', 6, 9],
		['R1', 'seats-filled', 'not-met', 8, 9],
		['R2', 'consultations:before-decision', 'not-met', 5, 6],
		['R2', 'consultations:answered', 'for-information', 5, 6],
		['R2', 'consultations:closed', 'for-information', 3, 5],
		['A3', 'minutes-on-time:DSGA_LA', 'not-met', 3, 4],
		['A4', 'records-done:communication:BRIEFING', 'not-met', 6, 7],
		['J1', 'meetings-of-the-list:DSGA_LA', 'no-evidence', null, null],
		['M5', 'updates-issued:UPDATE', 'met', 9, 3],
		['M7', 'records-in-place:protocol', 'not-met', 4, 5],
		['M12', 'records-on-time:representation:VACANCY', 'not-met', 2, 3],
		['M13', 'continuity-items', 'not-met', 3, 4],
		['E1', 'yearly-meeting:REVIEW', 'met', 1, 1],
		['E1', 'records-on-time:action:REVIEW_ACTIONS', 'met', 5, 6]
	])('%s %s: %s, %o of %o', (clause, key, state, numerator, denominator) => {
		expect(told(closed, clause, key)).toEqual([state, numerator, denominator]);
	});

	it('says that the list of forums is missing, and how many meetings there were', () => {
		const [finding] = closed.findings.filter(({ clause }) => clause === 'J1');
		expect(finding?.reason).toBe(
			'The list of forums is not in the agreement as supplied, so nothing can be counted against it. 4 meetings of the two sides were held.'
		);
	});

	it('leaves a board’s own meetings out of what it took part in', () => {
		const none = closed.participation.filter(({ dosage }) => dosage === 0);
		expect(none).toHaveLength(5);
	});
});

it('reads as a report on governing boards, and claims nothing of pupils', () => {
	const viewer: Viewer = { role: 'administrator', schools: [], audience: 'partner' };
	const report = annualEvaluation(disclose(closed, viewer), {});
	expect([report.headline, report.lede]).toEqual([
		'Ellenshire kept 11 of the 18 promises that can be counted. One more can’t be shown yet.',
		'31 of 36 governing boards took part in at least one meeting or training session.'
	]);
	expect(report.footer.join(' ')).toContain('an Act of 2007 ended the duty to hold such reviews');
});

describe('2026 to 2027 as at 22 November 2026', () => {
	it.each([
		['P8', 'boards-taking-part:anything', 'on-track'],
		['M4', 'record-done:priority:JOINT', 'met'],
		['M8', 'sessions-with-need', 'at-risk'],
		['M8', 'records-on-time:need', 'not-due'],
		['M9', 'record-done:document:FUNDING', 'on-track'],
		['M10', 'record-done:review:BEST_VALUE', 'no-evidence'],
		['E1', 'yearly-meeting:REVIEW', 'on-track']
	])('%s %s is %s', async (clause, key, state) => {
		const open = await evaluationOf(house, {
			partnership: 'sample-association',
			year: '2026-27',
			asAt: '2026-11-22'
		});
		expect(told(open, clause, key)[0]).toBe(state);
	});
});

it('comes to the same where both that follow the framework are evaluated at once', async () => {
	const both = ['sample-association', 'dsga'].map(loadPartnership);
	const found = await evaluateEach({
		warehouse: house.warehouse,
		partnerships: both,
		agreement: loadAgreement('dsga-framework'),
		year: academicYear('2025-26'),
		asAt: '2026-08-31'
	});
	expect(found.get('sample-association')).toEqual(closed.findings);
});

it('counts meetings against the list of forums from the day it is agreed', async () => {
	const agreed = {
		question: 'In which forums do the association and the authority meet formally, and how often?',
		id: 'forums',
		clause: 'J1',
		forums: [{ code: 'DSGA_LA', name: 'Termly meeting of both sides', perYear: 3 }],
		from: '2025-09-22',
		by: 'Annual evaluative review'
	};
	const partnership = loadPartnership('sample-association');
	const { findings } = await evaluate({
		warehouse: house.warehouse,
		partnership: { ...partnership, answers: [...partnership.answers, agreed] },
		agreement: loadAgreement('dsga-framework'),
		year: academicYear('2025-26'),
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: '1'
	});
	const [lead] = findings.filter(({ clause }) => clause === 'J1');
	expect([lead?.key, lead?.state, lead?.reason]).toEqual([
		'meetings-held:DSGA_LA',
		'met',
		'4 meetings were held, more than the 3 agreed.'
	]);
});

describe('the real association, of which nothing was sent and no boards are known', () => {
	it('has no evidence for any promise, and says what is missing', async () => {
		const real = await evaluationOf(house, {
			partnership: 'dsga',
			year: '2025-26',
			asAt: '2026-08-31'
		});
		const promises = real.findings.filter(({ clause }) => clause !== 'P1');
		expect(new Set(promises.map(({ state }) => state))).toEqual(new Set(['no-evidence']));
		expect(promises.every(({ wants }) => Boolean(wants))).toBe(true);
		expect(real.findings.find(({ clause }) => clause === 'P8')?.reason).toBe(
			'Which governing boards are meant is not known yet, so no share of them can be given.'
		);
	});
});
