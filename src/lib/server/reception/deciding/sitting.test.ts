import { expect, it } from 'vitest';
import { decidedOn, problemsWith, stillToCome, tooFarAhead } from './sitting.ts';

it('takes no decision of a day that is still to come', () => {
	expect(stillToCome('2030-01-01', '2026-11-22')).toEqual({
		from: '1 January 2030 is still to come. Write the day on which it was decided, today at the latest.'
	});
	expect(stillToCome('2026-11-22', '2026-11-22')).toEqual({});
});

it('prepares a meeting up to a year ahead', () => {
	expect(tooFarAhead('2026-12-01', '2026-11-22')).toEqual({});
	expect(tooFarAhead('2027-11-23', '2026-11-22')).toEqual({
		from: '23 November 2027 is more than a year off. Write the day of the meeting.'
	});
});

it('dates a decision by the day it is made until the meeting has come, then by the meeting', () => {
	expect(decidedOn('2026-12-01', '2026-11-22')).toBe('2026-11-22');
	expect(decidedOn('2026-12-01', '2026-12-01')).toBe('2026-12-01');
	expect(decidedOn('2026-12-01', '2026-12-15')).toBe('2026-12-01');
});

it('takes a role and no person’s name, for overrides and answers alike', () => {
	const sitting = { from: '2026-11-20', role: 'Jane Smith', reference: 'Minutes, item 2' };
	expect(problemsWith(sitting, true).role).toMatch(/^Write the role, not the name of a person/);
	expect(problemsWith(sitting, false).role).toMatch(/^Write the role, not the name of a person/);
	expect(problemsWith({ ...sitting, role: 'Chair of the forum' }, true)).toEqual({});
});
