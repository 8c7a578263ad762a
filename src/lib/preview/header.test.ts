import { expect, test } from 'vitest';
import { headerAt } from './header.ts';

const KNOWN = [
	{ title: 'Date', names: ['meeting_date', 'Date of meeting'], person: false },
	{ title: 'School', names: ['school_urn', 'School', 'URN'], person: false },
	{ title: 'Person', names: ['Name', 'Attendee'], person: true }
];

test('the header is the row with most words that are known', () => {
	const rows = [
		['Forum register', '', ''],
		['', '', ''],
		['Date of meeting', 'school', 'Notes'],
		['3/9/25', 'Dale', 'Name, School']
	];
	expect(headerAt(rows, KNOWN)).toBe(2);
});

test('where no word is known, it is the first full row of words', () => {
	const rows = [
		['Register', '', '', ''],
		['Member', 'Sept', 'Nov', 'Jan'],
		['Ash', '1', '0', '1']
	];
	expect(headerAt(rows, KNOWN)).toBe(1);
});

test('figures have no header', () => {
	expect(
		headerAt(
			[
				['1', '2'],
				['3', '4']
			],
			KNOWN
		)
	).toBeNull();
	expect(headerAt([], KNOWN)).toBeNull();
});
