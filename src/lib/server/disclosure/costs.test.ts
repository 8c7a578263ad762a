import { describe, expect, it, test } from 'vitest';
import { costsFor, seesCosts } from './costs.ts';
import type { Viewer } from './viewer.ts';

const partnership = { schools: ['A', 'B', 'C', 'D'].map((id) => ({ id })) } as never;
const COSTS = [
	{ school: 'D', cost: 0, income: 1450 },
	{ school: 'A', cost: 120, income: 980 },
	{ school: 'B', cost: 0, income: 690 },
	{ school: 'C', cost: 30, income: 980 }
];

const viewer = (
	role: Viewer['role'],
	audience: Viewer['audience'] = 'partner',
	schools: string[] = []
): Viewer => ({ role, audience, schools });

describe('costs by school', () => {
	test.each(['administrator', 'forum-member', 'local-authority'] as const)(
		'are shown to a %s, school by school, in the partnership’s order',
		(role) => {
			const { schools } = costsFor(COSTS, { partnership }, viewer(role));
			expect(schools.map(({ school }) => school)).toEqual(['A', 'B', 'C', 'D']);
		}
	);

	it('are shown to a governor for their own school', () => {
		const shown = costsFor(COSTS, { partnership }, viewer('governor', 'partner', ['B']));
		expect(shown).toMatchObject({ schools: [{ school: 'B' }], withheld: 3 });
	});

	it('leave the house as a total and a median only, whoever takes them', () => {
		const shown = costsFor(COSTS, { partnership }, viewer('administrator', 'export'));
		expect(shown).toEqual({
			schools: [],
			withheld: 4,
			all: { schools: 4, cost: 150, income: 4100, medianIncome: 980 },
			tooFew: false
		});
		expect(seesCosts(viewer('public'), 'A')).toBe(false);
	});

	it('of fewer than four schools have no total either', () => {
		const shown = costsFor(COSTS.slice(0, 3), { partnership }, viewer('public', 'export'));
		expect(shown).toMatchObject({ all: null, tooFew: true });
	});
});
