import { expect, it } from 'vitest';
import { problemsWith, stillToCome } from './sitting.ts';

it('takes no decision of a day that is still to come', () => {
	expect(stillToCome('2030-01-01', '2026-11-22')).toEqual({
		from: '1 January 2030 is still to come. Write the day on which it was decided, today at the latest.'
	});
	expect(stillToCome('2026-11-22', '2026-11-22')).toEqual({});
});

it('takes a role and no person’s name, for overrides and answers alike', () => {
	const sitting = { from: '2026-11-20', role: 'Jane Smith', reference: 'Minutes, item 2' };
	expect(problemsWith(sitting, true).role).toMatch(/^Write the role, not the name of a person/);
	expect(problemsWith(sitting, false).role).toMatch(/^Write the role, not the name of a person/);
	expect(problemsWith({ ...sitting, role: 'Chair of the forum' }, true)).toEqual({});
});
