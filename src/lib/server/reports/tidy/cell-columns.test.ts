import { expect, test } from 'vitest';
import { cellColumns } from './cell-columns.ts';

test.each([
	['numbers', [3, null, 2.5], 'number', [3, null, 2.5]],
	['days', ['2025-09-03', null, '2026-07-20'], 'date', ['2025-09-03', null, '2026-07-20']],
	[
		'times, one without its hour',
		['2025-04-01 15:15', '2025-04-02', null],
		'moment',
		['2025-04-01 15:15', '2025-04-02', null]
	],
	['truths', [true, false, null], 'truth', [true, false, null]],
	['numbers and words', [3, 'three', null], 'text', ['3', 'three', null]],
	['days and words', ['2025-09-03', 'soon', null], 'text', ['2025-09-03', 'soon', null]],
	['numbers, one of them hidden', [3, 'c', 4], 'number', [3, null, 4]]
] as const)('a column of %s', (_, cells, type, values) => {
	expect(cellColumns(cells.map((cell) => ({ status: cell })))).toEqual([
		{ key: 'cell_status', type, values }
	]);
});

test('rows of two spreadsheets share a table: a column that only one of them has is empty in the other', () => {
	expect(cellColumns([{ meeting_id: 'HSF1' }, { session_id: 'T1' }])).toEqual([
		{ key: 'cell_meeting_id', type: 'text', values: ['HSF1', null] },
		{ key: 'cell_session_id', type: 'text', values: [null, 'T1'] }
	]);
});

test('a column of which nothing is shown is left out', () => {
	expect(cellColumns([{ attendee_ref: 'c' }, { attendee_ref: null }])).toEqual([]);
});
