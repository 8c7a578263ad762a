import { describe, expect, it } from 'vitest';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { disclose } from './disclose.ts';
import { COMMITTEE_ONLY } from './internal.ts';
import type { Viewer } from './viewer.ts';

const evaluation = evaluationFixture();
const internal = { ...evaluation, agreement: { ...evaluation.agreement, internal: true } };
const viewer = (role: Viewer['role'], audience: Viewer['audience'] = 'partner'): Viewer => ({
	role,
	schools: [],
	audience
});

describe('of an internal agreement', () => {
	it('members see on the page what they would see of any other', () => {
		const { agreement: _, ...seen } = disclose(internal, viewer('forum-member'));
		const { agreement: __, ...ofAny } = disclose(evaluation, viewer('forum-member'));
		expect(seen).toEqual(ofAny);
	});

	it.each([
		['a file', viewer('forum-member', 'export')],
		['an administrator’s file', viewer('administrator', 'export')],
		['a governor of one school', viewer('governor')],
		['an officer of the authority', viewer('local-authority')],
		['a stranger', viewer('public', 'export')]
	])('%s gets no figure, no school and no pupil', (_, who) => {
		const { findings, forums, participation, training, outcomes } = disclose(internal, who);
		expect(findings.filter(({ measure }) => measure.value !== null)).toEqual([]);
		expect(findings.filter(({ measure }) => measure.numerator !== null)).toEqual([]);
		expect([participation, training, outcomes]).toEqual([[], [], []]);
		expect(forums.flatMap(({ schools }) => schools)).toEqual([]);
	});

	it('files keep states and dates', () => {
		const { findings, forums } = disclose(internal, viewer('administrator', 'export'));
		expect(findings.map(({ state }) => state)).toEqual(
			evaluation.findings.map(({ state }) => state)
		);
		expect(forums.map(({ meetings }) => meetings.map(({ date }) => date))).toEqual(
			evaluation.forums.map(({ meetings }) => meetings.map(({ date }) => date))
		);
	});

	it('a sentence that tells a figure gives way, and one that tells a date stays', () => {
		const done = {
			...evaluation.findings[1]!,
			judgement: 'J-DONE(30 September 2025)',
			reason: 'The document was done on 24 September 2025.'
		};
		const told = { ...internal, findings: [evaluation.findings[0]!, done] };
		const { findings } = disclose(told, viewer('public', 'export'));
		expect(findings.map(({ reason }) => reason)).toEqual([COMMITTEE_ONLY, done.reason]);
	});
});
