import { expect, it } from 'vitest';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { OwnSchool } from '#lib/server/evaluation/own-school/own-school.ts';
import { discloseOwnSchool } from './own-school.ts';
import type { Viewer } from './viewer.ts';

const answers = (valid: number, positive: number, fewest: number) => ({
	group: 'staff',
	question: 'TRUST',
	date: '2026-05-01',
	valid,
	positive,
	fewest
});
const own = (...given: OwnSchool['answers']): OwnSchool => ({
	school: 'A',
	records: [],
	answers: given,
	contributions: [{ type: 'income', activity: null, amount: 250, lines: 1 }]
});
const governor: Viewer = { role: 'governor', schools: ['A'], audience: 'partner' };
const agreement = {} as Agreement;
const shown = (viewer: Viewer, ...given: OwnSchool['answers']) =>
	discloseOwnSchool(own(...given), { viewer, agreement });

it('shows a board its own school’s answers and contributions', () => {
	const seen = shown(governor, answers(12, 9, 5));
	expect(seen?.answers).toHaveLength(1);
	expect(seen?.contributions).toHaveLength(1);
});

it('hides answers of fewer than five people, and those from which another school’s would follow', () => {
	expect(shown(governor, answers(4, 2, 4))).toMatchObject({ answers: [], answersHidden: 1 });
	expect(shown(governor, answers(12, 9, 3))).toMatchObject({ answers: [], answersHidden: 1 });
});

it('hides that all or none of few people were content', () => {
	expect(shown(governor, answers(10, 10, 5))?.answers).toEqual([]);
	expect(shown(governor, answers(11, 0, 5))?.answers).toHaveLength(1);
});

it.each([
	{ role: 'governor', schools: ['B'], audience: 'partner' },
	{ role: 'local-authority', schools: [], audience: 'partner' },
	{ role: 'public', schools: [], audience: 'export' },
	{ role: 'governor', schools: ['A'], audience: 'export' }
] as Viewer[])('shows nothing of it to $role of $schools for $audience', (viewer) => {
	expect(shown(viewer, answers(12, 9, 5))).toBeNull();
});

it('keeps sums and answers of an internal agreement among its members', () => {
	const internal = { internal: true } as Agreement;
	const seen = discloseOwnSchool(own(answers(12, 9, 5)), { viewer: governor, agreement: internal });
	expect(seen).toMatchObject({ answers: [], contributions: [] });
});
