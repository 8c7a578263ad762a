import { expect, test } from 'vitest';
import { isOffered, ownReports } from './offered.ts';

test('a report of one agreement is for its partnerships alone, and any other for all', () => {
	const [two, pods] = [{ id: 'management-partnership' }, { id: 'pods-memorandum' }];
	expect(isOffered('management-partnership', two)).toBe(true);
	expect(isOffered('management-partnership', pods)).toBe(false);
	expect(isOffered('annual-evaluation', two)).toBe(true);
	expect(ownReports(two).map(({ name }) => name)).toEqual(['management-partnership']);
	expect(ownReports(pods)).toEqual([]);
});
