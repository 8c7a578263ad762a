import { expect, test } from 'vitest';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { partnershipSchema } from '#lib/server/agreements/partnership.ts';
import { signingRoles } from './signing-roles.ts';

const pods = loadAgreement('pods-memorandum');

test('unless the partnership says otherwise, the chair of the main forum and the lead sign', () => {
	expect(signingRoles({}, pods, 'annual-evaluation')).toEqual([
		'Chair of the Headteacher Strategic Forum',
		'Lead of the report'
	]);
	expect(signingRoles({}, pods, 'topic-reading')[1]).toBe('Reading lead');
});

test('a list of roles is for every report; a list by name for that report alone', () => {
	const signedBy = { 'topic-reading': ['Reading lead'] };
	expect(signingRoles({ signedBy: ['Area lead'] }, pods, 'topic-reading')).toEqual(['Area lead']);
	expect(signingRoles({ signedBy }, pods, 'topic-reading')).toEqual(['Reading lead']);
	expect(signingRoles({ signedBy }, pods, 'annual-evaluation')).toHaveLength(2);
});

test('a list without a role is a mistake', () => {
	expect(partnershipSchema.shape.signedBy.safeParse([]).success).toBe(false);
	expect(partnershipSchema.shape.signedBy.safeParse(['Chair']).success).toBe(true);
});
