import { expect, test } from 'vitest';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { askedOf } from './asked-in-words.ts';

const ROWS = [
	['Our register', '', ''],
	['Date', 'Name', 'Phone'],
	['25/09/2025', 'Jane Ash', '0123']
];

const SENDER = { isSender: true, mayAccept: false };
const OTHER = { isSender: false, mayAccept: false };

test('a sender chooses the headings of a sheet nobody knows among its first rows; nobody else sees them', () => {
	expect(askedOf(unknown(), SENDER)).toMatchObject({ beginning: ROWS, likelyHeader: 2 });
	expect(askedOf(unknown(), OTHER).beginning).toEqual([]);
});

test('what may name people is asked of the sender alone', () => {
	const asked = {
		part: 'belongs',
		field: '',
		written: 'P1',
		asks: 'Which school is Jane Ash from?'
	};
	const question = { ...asked, waiting: 1, options: [], proposed: null, why: null };
	const sheet = { ...unknown(), questions: [question] } as UnderstoodSheet;
	expect(askedOf(sheet, SENDER).questions).toHaveLength(1);
	expect(askedOf(sheet, OTHER).questions).toEqual([]);
});

test('whether a figure is a correction is asked of those alone who may accept it', () => {
	const question = { part: 'revisions', field: '', written: '2 U1', asks: 'Is this a correction?' };
	const sheet = { ...unknown(), questions: [{ ...question, waiting: 1 }] } as UnderstoodSheet;
	expect(askedOf(sheet, { ...OTHER, mayAccept: true }).questions).toHaveLength(1);
	expect(askedOf(sheet, SENDER).questions).toEqual([]);
});

function unknown(): UnderstoodSheet {
	return {
		beginning: ROWS,
		questions: [],
		headerRow: null,
		columns: []
	} as unknown as UnderstoodSheet;
}
