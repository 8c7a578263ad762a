import { expect, test } from 'vitest';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { isOffered, ownReports } from './offered.ts';

const member: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const stranger: Viewer = { role: 'public', schools: [], audience: 'export' };

const seen = (id: string, viewer: Viewer) =>
	({ agreement: { id, internal: id === 'management-partnership' }, viewer }) as Disclosed;

test('a report of one agreement is for its partnerships alone, and any other for all', () => {
	const [two, pods] = [seen('management-partnership', member), seen('pods-memorandum', member)];
	expect(isOffered('management-partnership', two)).toBe(true);
	expect(isOffered('management-partnership', pods)).toBe(false);
	expect(isOffered('annual-evaluation', two)).toBe(true);
	expect(ownReports(two.agreement).map(({ name }) => name)).toEqual(['management-partnership']);
	expect(ownReports(pods.agreement)).toEqual([]);
});

test('of an internal agreement others, and files, get the report of states and dates and no other', () => {
	for (const viewer of [stranger, { ...member, audience: 'export' } as Viewer]) {
		const two = seen('management-partnership', viewer);
		expect(isOffered('management-partnership', two)).toBe(true);
		expect(isOffered('annual-evaluation', two)).toBe(false);
		expect(isOffered('annual-evaluation', seen('pods-memorandum', viewer))).toBe(true);
	}
});
