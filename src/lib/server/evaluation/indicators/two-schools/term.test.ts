import { expect, it } from 'vitest';
import { agreementSchema, type Agreement } from '#lib/server/agreements/agreement.ts';
import { daysLeft, termNotes, termRuling } from './term.ts';

const clock = {
	asAt: '2026-08-31',
	closed: true,
	halfTermsCompleted: 6,
	yearLabel: '2025 to 2026'
};
const from = '2025-09-01';

it('counts the days left of the agreed time, and none of one that is over or has no end', () => {
	expect(daysLeft({ from, to: '2027-08-31' }, '2026-08-31')).toBe(365);
	expect(daysLeft({ from, to: '2026-07-31' }, '2026-08-31')).toBe(0);
	expect(daysLeft({ from }, '2026-08-31')).toBe(0);
});

it.each([
	['for-information', '2027-08-31', 'ends on 31 August 2027; 365 days are left'],
	['not-met', '2026-07-31', 'ended on 31 July 2026, and no later end is written down'],
	['at-risk', undefined, 'No end is agreed']
])('is %s where the end is %s', (state, to, words) => {
	const ruling = termRuling({ from, to }, clock);
	expect(ruling.state).toBe(state);
	expect(ruling.reason).toContain(words);
});

it('warns in the notes of an agreement that is temporary, and of no other', () => {
	const agreement = (temporary: boolean): Agreement =>
		agreementSchema.parse({
			...{ id: 'a', title: 'A', shortTitle: 'A', version: '1', source: 'A', disclaimer: 'A' },
			...{ forums: [], sections: [], temporary }
		});
	const past = { term: { from, to: '2026-07-31' } };
	expect(termNotes(agreement(true), past, '2026-08-31')).toEqual([
		'The agreed time ended on 31 July 2026, and no later end is written down.'
	]);
	expect(termNotes(agreement(true), past, '2026-07-31')).toEqual([]);
	expect(termNotes(agreement(false), past, '2026-08-31')).toEqual([]);
});
