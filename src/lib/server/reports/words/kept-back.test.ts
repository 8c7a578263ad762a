import { expect, test } from 'vitest';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { fileHolds, withheldCell, withheldSentence } from './kept-back.ts';

test.each([
	[139, 0, 0, 'The file has all 139 rows.'],
	[1, 0, 0, 'The file has the one row.'],
	[0, 0, 0, ''],
	[
		139,
		109,
		0,
		'The file has 30 of the 139 rows. The other 109 tell what a single school cost or paid, and that leaves in no file. Where they stand, it says. This page has all 139, to count again.'
	],
	[
		139,
		109,
		100,
		'The file has 30 of the 139 rows. The other 109 tell what a single school cost or paid, and that leaves in no file. Where they stand, it says.'
	],
	[
		12,
		12,
		12,
		'The file has none of what 12 rows say: they tell what a single school cost or paid, and that leaves in no file. Where they stand, it says.'
	]
])('of %i rows a file that keeps back %i, the page %i: %s', (all, kept, withheld, words) => {
	const because = kept > 0 ? ['costs' as const] : [];
	const rows = { places: Array(all), withheld, keptFromFiles: { rows: kept, because } };
	expect(fileHolds(rows as unknown as DisclosedRows)).toBe(words);
});

test('inside a file each row that is left out says so, how many are, and why', () => {
	expect(withheldCell('attendance', 109, 139)).toBe(
		'withheld, as 109 of 139 rows are: it would tell who came from a single school'
	);
});

test('a file for analysts says of itself how much of it is left out', () => {
	expect(withheldSentence(938, 10838, ['costs', 'attendance'])).toBe(
		'938 of 10,838 rows withheld: they would tell what a single school cost or paid, or who came from a single school.'
	);
	expect(withheldSentence(0, 12, [])).toBe('');
});
