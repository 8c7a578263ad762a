import { expect, test } from 'vitest';
import type { EntryBody } from './entries.ts';
import { forgetting } from './forgetting.ts';

const FILE_ONLY = { nameErased: false, rowsKept: true };
const ALL = { nameErased: true, rowsKept: false };

const answers = (said: unknown): EntryBody => ({
	kind: 'answered',
	upload: 'U1',
	sheet: 'Sheet1',
	answers: said
});

test('what was said in written words goes; that two codes are one person stays with the rows', () => {
	const said = { choices: { role: { 'mrs umber': 'head' } }, people: { p1: 'p2' } };
	expect(forgetting(answers(said), FILE_ONLY)).toEqual(answers({ people: { p1: 'p2' } }));
	expect(forgetting(answers(said), ALL)).toEqual(answers(null));
	expect(forgetting(answers({ headerRow: 2 }), FILE_ONLY)).toEqual(answers(null));
	expect(forgetting(answers(null), FILE_ONLY)).toEqual(answers(null));
});

test('of a mending it stays where it was, not what was written nor why', () => {
	const corrected: EntryBody = {
		kind: 'corrected',
		upload: 'U1',
		sheet: 'Sheet1',
		cells: [{ row: 3, column: 5, value: 'Marigold Umber' }],
		leftOut: [7],
		takenBackIn: [],
		why: 'her name was misspelt'
	};
	expect(forgetting(corrected, FILE_ONLY)).toEqual({
		...corrected,
		cells: [{ row: 3, column: 5, value: null }],
		why: null
	});
});

test('taking back and erasing are remembered as they were', () => {
	const withdrawn: EntryBody = { kind: 'withdrawn', upload: 'U1', reason: 'wrong year' };
	expect(forgetting(withdrawn, ALL)).toBe(withdrawn);
});
