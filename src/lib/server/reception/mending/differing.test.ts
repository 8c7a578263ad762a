import { expect, test } from 'vitest';
import type { Returned } from '#lib/server/house/corrections/returned.ts';
import { differing, rowNumbers } from './differing.ts';
import type { Seen } from './seen.ts';

test.each([
	['007', '7', false],
	['2025-09-03', '03/09/2025', false],
	['3/9/2025', '03/09/2025', false],
	['two\nlines', 'two lines', false],
	['', '0', true],
	['7', '8', true],
	['03/09/2025', '04/09/2025', true],
	['perhaps', 'absent', true]
])('“%s” that comes back from CSV as “%s” differs: %s', (was, is, differs) => {
	const cells = differing(back([['3', is]], true), [sent([[3, was]])]);
	expect(cells).toHaveLength(differs ? 1 : 0);
});

test('in a workbook text stays text, so that 7 is not 007', () => {
	expect(differing(back([['3', '7']], false), [sent([[3, '007']])])).toEqual([
		{ row: 3, column: 2, value: '7' }
	]);
});

test('a name differs neither from the name nor from its code', () => {
	const names = sent([[3, 'Ada Ash']]);
	const codes = sent([[3, 'P0123456789abcdef']]);
	expect(differing(back([['3', 'Ada Ash']], false), [names, codes])).toEqual([]);
	expect(differing(back([['3', 'P0123456789abcdef']], false), [names, codes])).toEqual([]);
});

test('what is written beyond the table can’t be taken, and may be emptied', () => {
	const beyond = sent([[3, 'spare']], 'beyond');
	expect(differing(back([['3', 'more']], false), [beyond])).toEqual({
		problem: 'Row 3, column B: nothing is read there. Empty it, or leave it as it was.'
	});
	expect(differing(back([['3', '']], false), [beyond])).toEqual([{ row: 3, column: 2, value: '' }]);
});

test('each row has a number of its own', () => {
	expect(
		rowNumbers(
			back(
				[
					['3', ''],
					['5', '']
				],
				false
			)
		)
	).toEqual([3, 5]);
	expect(rowNumbers(back([['3a', '']], false))).toMatchObject({
		problem: expect.stringContaining('“3a” is no number')
	});
	expect(rowNumbers(back([['', 'x']], false))).toMatchObject({
		problem: expect.stringContaining('has no number')
	});
	expect(rowNumbers(back([], false))).toEqual({ problem: 'There is no row in it.' });
});

function back(rows: [row: string, cell: string][], retyped: boolean): Returned {
	return {
		upload: 'U1',
		sheet: 'Sheet1',
		fingerprint: '',
		rows: rows.map(([row, cell]) => ({ row, cells: new Map([[2, cell]]) })),
		retyped
	};
}

function sent(rows: [row: number, text: string][], use: 'used' | 'beyond' = 'used'): Seen {
	return {
		columns: [{ at: 2, letter: 'B', header: 'Attendance', column: null, use }],
		rows: rows.map(([row, text]) => ({ row, texts: [text] })),
		people: 'none'
	};
}
