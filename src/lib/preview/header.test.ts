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

test('a mark over and over is no header, though a column may be called so', () => {
	const rows = [
		['Member', 'School', 'Meeting 1', 'Meeting 2', 'Meeting 3'],
		['Ash', 'Dale', 'Y', 'Y', 'N'],
		['Moss', 'Elm', 'N', 'N', 'N']
	];
	const pupils = { title: 'Pupils', names: ['n'], person: false };
	expect(headerAt(rows, [...KNOWN, pupils])).toBe(0);
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
