import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

const ROWS = [
	['Our register', '', ''],
	['Date', 'Name', 'Phone'],
	['25/09/2025', 'Jane Ash', '0123']
];
const COLUMNS = [
	{ source: 'Date', letter: 'A', field: 'meeting_date' },
	{ source: 'Name', letter: 'B', field: 'attendee_ref' },
	{ source: 'Phone', letter: 'C', field: null }
];

test('of a sheet that nobody knows every cell of the first rows is there to choose by', () => {
	expect(beginningOf(ROWS, null)).toEqual(ROWS);
});

test('of one that is known, what is in columns of people and in those not used is left out', () => {
	const known = { columns: COLUMNS, headerRow: 2 };
	expect(beginningOf(ROWS, known)).toEqual([ROWS[0], ROWS[1], ['25/09/2025', '', '']]);
});
