import { expect, test } from 'vitest';
import { allSigned, signaturesOf } from './signatures.ts';

const ROLES = ['Chair', 'Lead'];
const chairSigned = { role: 'Chair', at: '2026-06-25T10:00:00.000Z', document: 'first' };
const leadSigned = { role: 'Lead', at: '2026-06-26T10:00:00.000Z', document: 'first' };

test('a report is signed once every role has signed the same document', () => {
	expect(allSigned(signaturesOf(ROLES, [chairSigned], 'first'))).toBe(false);
	expect(allSigned(signaturesOf(ROLES, [chairSigned, leadSigned], 'first'))).toBe(true);
});

test('once the report has changed, what was signed before no longer counts', () => {
	expect(signaturesOf(ROLES, [chairSigned], 'second')).toEqual([
		{ role: 'Chair', signedAt: null, lapsed: { at: chairSigned.at, document: 'first' } },
		{ role: 'Lead', signedAt: null, lapsed: null }
	]);
});

test('it counts again once the report is again as it was', () => {
	const again = { ...chairSigned, document: 'second' };
	expect(signaturesOf(['Chair'], [chairSigned, again], 'first')[0]?.signedAt).toBe(chairSigned.at);
});

test('who is not among those who sign it counts for nothing', () => {
	expect(allSigned(signaturesOf(['Chair'], [leadSigned], 'first'))).toBe(false);
});
