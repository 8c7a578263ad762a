import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { SAMPLE, SHEETS } from './read.fixture.ts';

// The sample through the whole house: what an office sent, as the evaluation reads it.

const home = mkdtempSync(join(tmpdir(), 'accord-sample-'));
const read: Record<string, { rows: number; accepted: number }> = {};
let house: House;

beforeAll(async () => {
	house = await openHouse(home);
	for (const file of SHEETS) {
		const sender = { file, partnership: 'sample', by: 'a test' };
		const loaded = await house.load(createReadStream(join(SAMPLE, file)), sender);
		if ('refused' in loaded) throw new Error(`${file} was refused`);
		const [sheet] = loaded.understood.sheets;
		if (sheet) read[file] = { rows: sheet.rows, accepted: sheet.accepted };
	}
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true });
});

it('takes in every row of every spreadsheet, however the office wrote it', () => {
	expect(read).toEqual({
		'attendance-2025-26.csv': { rows: 343, accepted: 343 },
		'attendance-2026-27.csv': { rows: 86, accepted: 86 },
		'finance-2025-26.csv': { rows: 22, accepted: 22 },
		'finance-2026-27.csv': { rows: 10, accepted: 10 },
		'outcomes-2025-26.csv': { rows: 761, accepted: 761 },
		'outcomes-2026-27.csv': { rows: 213, accepted: 213 },
		'register-2025-26.csv': { rows: 110, accepted: 110 },
		'register-2026-27.csv': { rows: 22, accepted: 22 },
		'schools.csv': { rows: 20, accepted: 20 },
		'survey-2025-26.csv': { rows: 8, accepted: 8 },
		'training-2025-26.csv': { rows: 290, accepted: 290 },
		'training-2026-27.csv': { rows: 64, accepted: 64 },
		'usage-2025-26.csv': { rows: 240, accepted: 240 },
		'usage-2026-27.csv': { rows: 60, accepted: 60 }
	});
});

function told({ findings }: Evaluation, clause: string, key: string) {
	const found = findings.find((finding) => finding.clause === clause && finding.key === key);
	return [found?.state, found?.measure.numerator, found?.measure.denominator];
}

describe('2025 to 2026, closed', () => {
	let evaluation: Evaluation;
	beforeAll(async () => {
		const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
		evaluation = await evaluationOf(house, question);
	});

	it.each([
		['3.1.1', 'meetings-held:HSF', 'met', 6, 6],
		['3.1.1', 'school-reach:HSF', 'met', 102, 120],
		['3.1.2', 'meetings-held:SCM', 'met', 4, 3],
		['3.1.3', 'meetings-held:GF', 'not-met', 2, 3],
		['7.2', 'meetings-held:GF', 'not-met', 2, 3],
		['3.1.4', 'meetings-held:EHEB', 'met', 3, 3],
		['3.1.6', 'places-filled', 'met', 267, 333],
		['2.2a', 'practice-used', 'not-met', 67, 151],
		['2.2h', 'governor-training-reach', 'met', 18, 20],
		['2.2f', 'outcomes-by-group', 'not-met', 254, 419],
		['2.2d', 'persistent-absence', 'for-information', 554, 4042],
		['3.1.9', 'papers-on-time:HSF:papers_date', 'for-information', 4, 6],
		['6.2', 'papers-on-time:HSF:agenda_date', 'for-information', 5, 6],
		['6.3', 'feedback-slots', 'met', 22, 24],
		['7.1', 'schools-invited:GF', 'met', 40, 40],
		['7.1', 'head-present:GF', 'not-met', 1, 2],
		['1.2', 'positive-answers:BENEFIT:heads', 'for-information', 11, 17],
		['2.2b', 'adoptions:agreement:2.2b', 'for-information', 33, 40],
		['2.2e', 'records-on-time:milestone:TRANSITION', 'not-met', 11, 13],
		['2.2g', 'staff-training-reach', 'for-information', 59, 512],
		['2.2j', 'positive-answers:TRUST:heads', 'met', 15, 17],
		['2.2k', 'share-with-evidence', 'for-information', 34, 36],
		['2.2m', 'records-done:impact_report:RND', 'no-evidence', null, null],
		['3.1.5', 'needs-met:COLLAB:COLLAB', 'met', 4, 4],
		['3.1.6', 'needs-met:COLLAB:training', 'not-met', 4, 5],
		['3.1.7', 'schools-covered:peer_review', 'not-met', 18, 20],
		['3.1.8', 'schools-covered:moderation', 'no-evidence', null, null],
		['3.1.9', 'schools-active', 'met', 17, 20],
		['3.3', 'record-done:review:3.3:08-31', 'met', 1, 1],
		['3.3', 'activities-evidenced', 'not-met', 8, 9],
		['4.1', 'records-on-time:milestone', 'for-information', 16, 18],
		['4.2', 'schools-covered:feedback:MONITORING', 'for-information', 13, 20],
		['5.1', 'records-on-time:impact_report', 'for-information', 2, 4],
		['5.2', 'priorities-set:HSF', 'met', 4, null],
		['5.2', 'priorities-with:lead', 'not-met', 3, 4],
		['5.2', 'priorities-with:report', 'met', 4, 4],
		['6.1', 'leads-in-post', 'not-met', 5, 6],
		['6.2', 'records-on-time:action', 'not-met', 11, 16],
		['6.2', 'leads-reported', 'for-information', 13, 15],
		['7.3', 'forum-feedback:HSF:7.3', 'for-information', 72, 100],
		['8.1', 'record-done:protocol:8.1', 'met', 1, 1],
		['8.1', 'adoptions:protocol:8.1', 'not-met', 19, 20],
		['8.1', 'contributions-received:8.1', 'not-met', 18, 20],
		['8.2', 'records-on-time:agreement:8.2', 'met', 3, 3]
	])('%s %s: %s, %i of %i', (clause, key, state, numerator, denominator) => {
		expect(told(evaluation, clause, key)).toEqual([state, numerator, denominator]);
	});

	it('says that persistent absence fell, not clearly more than in the county, and claims nothing for reading', () => {
		const words = (code: string) =>
			evaluation.outcomes.find(({ measure }) => measure === code)?.change?.words;
		expect(words('PERSISTENT_ABSENCE')).toBe(
			'fell, but not clearly more than in the local authority'
		);
		expect(words('READING_EXP')).toBe('no clear change');
	});

	it('knows that one school never came', () => {
		const none = evaluation.participation.filter(({ dosage }) => dosage === 0);
		expect(none.map(({ school }) => school)).toEqual(['local-fernlea-top']);
	});
});

describe('2026 to 2027 as at 22 November 2026', () => {
	it.each([
		['3.1.1', 'meetings-held:HSF', 'on-track'],
		['3.1.2', 'meetings-held:SCM', 'on-track'],
		['3.1.3', 'meetings-held:GF', 'at-risk'],
		['3.1.4', 'meetings-held:EHEB', 'on-track'],
		['3.3', 'meetings-held:REVIEW', 'on-track'],
		['2.2f', 'outcomes-by-group', 'not-due'],
		['2.2j', 'positive-answers:TRUST:heads', 'no-evidence'],
		['3.1.6', 'needs-met:COLLAB:training', 'at-risk'],
		['3.1.7', 'schools-covered:peer_review', 'on-track'],
		['5.1', 'records-on-time:impact_report', 'not-due'],
		['5.2', 'priorities-set:HSF', 'not-due'],
		['6.1', 'leads-in-post', 'met'],
		['6.2', 'records-on-time:action', 'at-risk'],
		['7.3', 'forum-feedback:HSF:7.3', 'for-information'],
		['8.1', 'record-done:protocol:8.1', 'not-met'],
		['8.2', 'records-on-time:agreement:8.2', 'not-due']
	])('%s %s is %s', async (clause, key, state) => {
		const question = { partnership: 'sample', year: '2026-27', asAt: '2026-11-22' };
		expect(told(await evaluationOf(house, question), clause, key)[0]).toBe(state);
	});
});
