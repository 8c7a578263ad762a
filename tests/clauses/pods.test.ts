import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '#lib/document/state.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { SAMPLE, SHEETS } from '../sample/read.fixture.ts';

// METHOD 8, row by row: each clause with the indicators it asks for, the lead first.

const METHOD_8: [clause: string, ...keys: string[]][] = [
	['1.1', 'none'],
	['1.2', 'equity-of-participation', 'positive-answers:BENEFIT:heads'],
	['1.3', ...['PURPOSE', 'VOICE', 'OPENNESS', 'SUPPORT', 'LEARNING', 'WORTH'].map(ofHeads)],
	['2.1', 'context-outcome', 'context-outcome:PUPIL_WELLBEING'],
	['2.2a', 'practice-used', 'records-counted:case_study', 'schools-covered:case_study'],
	['2.2b', 'adoptions:agreement:2.2b'],
	['2.2c', 'attainment-gap', 'plan-spread:EHCP'],
	['2.2d', 'meetings-held:EHEB', 'persistent-absence'],
	['2.2e', 'records-on-time:milestone:TRANSITION', 'year7-absence'],
	['2.2f', 'outcomes-by-group'],
	['2.2g', 'staff-training-reach'],
	['2.2h', 'governor-training-reach', 'school-reach:GF'],
	['2.2i', 'records-value:agreement:2.2i:saved'],
	['2.2j', 'positive-answers:TRUST:heads'],
	['2.2k', 'share-with-evidence'],
	['2.2l', 'records-counted:milestone:OPPORTUNITY', 'schools-covered:milestone:OPPORTUNITY'],
	['2.2m', 'records-done:impact_report:RND'],
	['3.1.1', 'meetings-held:HSF', 'school-reach:HSF'],
	['3.1.2', 'meetings-held:SCM', 'terms-covered:SCM'],
	['3.1.3', 'meetings-held:GF', 'school-reach:GF', 'schools-represented:GF'],
	['3.1.4', 'meetings-held:EHEB'],
	['3.1.5', 'needs-met:COLLAB:COLLAB', 'response-days:COLLAB:COLLAB'],
	['3.1.6', 'needs-met:COLLAB:training', 'places-filled', 'training-ladder'],
	[
		'3.1.7',
		'schools-covered:peer_review',
		'groups-sized:peer_review',
		'records-on-time:action:3.1.7'
	],
	['3.1.8', 'schools-covered:moderation', 'judgements-agreed:MOD_AGREE'],
	['3.1.9', 'schools-active', 'papers-on-time:HSF:papers_date'],
	['3.2', 'year-of-term'],
	[
		'3.3',
		...['record-done:review:3.3:08-31', 'meetings-held:REVIEW'],
		...['activities-evidenced', 'activities-evidenced:impact']
	],
	['4.1', 'records-on-time:milestone', 'schools-returned'],
	['4.2', 'forums-reported:HSF:communication:MONITORING', 'schools-covered:feedback:MONITORING'],
	['5.1', 'records-on-time:impact_report', 'days-late:impact_report'],
	['5.2', 'priorities-set:HSF', 'priorities-with:lead', 'priorities-with:report'],
	['6.1', 'leads-in-post', 'leads-spread'],
	[
		'6.2',
		...['records-on-time:action', 'days-late:action', 'area-meetings:PEER MOD OTHER'],
		...['papers-on-time:HSF:agenda_date', 'leads-reported', 'leads-trained']
	],
	['6.3', 'feedback-slots', 'feedback-with-impact:6.3'],
	['7.1', 'schools-invited:GF', 'head-present:GF'],
	['7.2', 'meetings-held:GF', 'school-reach:GF', 'schools-represented:GF'],
	['7.3', 'forum-feedback:HSF:7.3'],
	['8.1', 'record-done:protocol:8.1', 'adoptions:protocol:8.1', 'contributions-received:8.1'],
	['8.2', 'records-on-time:agreement:8.2', 'records-value:agreement:8.2:spent'],
	['9.1', 'none']
];

function ofHeads(question: string): string {
	return `positive-answers:${question}:heads`;
}

const home = mkdtempSync(join(tmpdir(), 'accord-clauses-'));
let house: House;
const told: Record<string, Disclosed> = {};

beforeAll(async () => {
	house = await openHouse(home);
	for (const file of SHEETS) {
		const sender = { file, partnership: 'sample', by: 'a test' };
		await house.load(createReadStream(join(SAMPLE, file)), sender);
	}
	told.closed = await seen('2025-26', '2026-08-31');
	told.open = await seen('2026-27', '2026-11-22');
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true });
});

async function seen(year: string, asAt: string): Promise<Disclosed> {
	const evaluation = await evaluationOf(house, { partnership: 'sample', year, asAt });
	return disclose(evaluation, { role: 'administrator', schools: [], audience: 'partner' });
}

describe.each(['closed', 'open'])('the year that is %s', (year) => {
	it.each(METHOD_8)('%s has a state and a reason for each indicator', (clause, ...keys) => {
		const found = told[year]!.findings.filter((finding) => finding.clause === clause);
		expect(found.map(({ key }) => key)).toEqual(keys);
		expect(found[0]?.lead).toBe(true);
		for (const { state, reason } of found) {
			expect(STATES).toContain(state);
			expect(reason).toMatch(/^[\p{L}\d£].+\.$|^This says/u);
		}
	});

	it('has no clause beside these, and only what promises nothing is without an indicator', () => {
		const clauses = [...new Set(told[year]!.findings.map(({ clause }) => clause))];
		expect(clauses).toEqual(METHOD_8.map(([clause]) => clause));
		const none = told[year]!.findings.filter(({ indicator }) => indicator === 'none');
		expect(none.map(({ clause, state }) => [clause, state])).toEqual([
			['1.1', 'for-information'],
			['9.1', 'for-information']
		]);
	});

	it('says what to send wherever there is no evidence, and names no school in a reason', () => {
		const { findings, partnership } = told[year]!;
		const without = findings.filter(({ state }) => state === 'no-evidence');
		expect(without.filter(({ wants }) => !wants)).toEqual([]);
		const names = partnership.schools.flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
		const reasons = findings.map(({ reason }) => reason).join('\n');
		expect(names.filter((name) => reasons.includes(name))).toEqual([]);
	});
});

it('reaches each of the seven states, the lead of a clause alone', () => {
	const leads = [told.closed!, told.open!]
		.flatMap(({ findings }) => findings)
		.filter(({ lead }) => lead);
	expect([...new Set(leads.map(({ state }) => state))].sort()).toEqual([...STATES].sort());
});
