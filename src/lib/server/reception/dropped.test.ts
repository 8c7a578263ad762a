import { describe, expect, test } from 'vitest';
import { droppedIn, droppedInWords } from './dropped.ts';

describe('what a sender kept back', () => {
	test('comes as letters, and is put in the order of the sheet', () => {
		expect(droppedIn(new Map([['dropped', 'AA,D,B,D']]))).toEqual({
			columns: ['B', 'D', 'AA'],
			rows: 0,
			sheet: null
		});
	});

	test('is nothing where nothing is said', () => {
		expect(droppedIn(new Map())).toBeNull();
		expect(droppedIn(new Map([['dropped', '']]))).toBeNull();
	});

	test('is letters and numbers, whatever else a form brings', () => {
		const fields = [
			['dropped', 'B,<script>,b,ABCD'],
			['droppedRows', '-1e9'],
			['onlySheet', 'x'.repeat(5000)]
		] as const;
		const dropped = droppedIn(new Map(fields));
		expect(dropped).toEqual({ columns: ['B'], rows: 0, sheet: 'x'.repeat(100) });
	});

	test.each([
		[null, null],
		[
			{ columns: ['B', 'D'], rows: 0, sheet: null },
			'Columns B and D were left out by the sender before sending: blank here, so that rows and letters match the sender’s own spreadsheet.'
		],
		[
			{ columns: ['B'], rows: 1, sheet: 'Register' },
			'Only the sheet “Register” was sent. Column B was left out by the sender before sending: blank here, so that rows and letters match the sender’s own spreadsheet. One row was left out too, their cells having slipped to the right.'
		]
	])('%j in words', (dropped, words) => expect(droppedInWords(dropped)).toBe(words));
});
