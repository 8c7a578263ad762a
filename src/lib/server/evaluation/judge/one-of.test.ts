import { expect, test } from 'vitest';
import { judgeRate } from './rate.ts';
import { didOfOne, oneOf } from './one-of.ts';

test.each([
	['meetings', 'meeting'],
	['milestones due', 'milestone due'],
	['follow-up actions due', 'follow-up action due'],
	['priorities', 'priority'],
	['pairs of school and forum', 'pair of school and forum'],
	['reviews of arrangements due', 'review of arrangements due'],
	['people', 'person'],
	['staff', 'staff']
])('many are %s, one is a %s', (many, one) => expect(oneOf(many)).toBe(one));

test.each([
	['had their papers sent 5 school days ahead', 'had its papers sent 5 school days ahead'],
	['were done on time', 'was done on time'],
	['have a named lead in post', 'has a named lead in post'],
	['heard a report', 'heard a report']
])('what many did, “%s”, one did so: “%s”', (many, one) => expect(didOfOne(many)).toBe(one));

test('of one meeting a sentence speaks of one', () => {
	const clock = {
		asAt: '2026-08-31',
		closed: true,
		halfTermsCompleted: 6,
		yearLabel: '2025 to 2026'
	};
	const shared = {
		target: null,
		counts: 'meetings',
		did: 'had their agenda sent',
		about: 'agendas'
	};
	expect(judgeRate({ ...shared, numerator: 1, denominator: 1 }, clock).reason).toBe(
		'1 of 1 meeting had its agenda sent; no target is agreed.'
	);
	expect(judgeRate({ ...shared, numerator: 1, denominator: 2 }, clock).reason).toBe(
		'1 of 2 meetings had their agenda sent; no target is agreed.'
	);
});
