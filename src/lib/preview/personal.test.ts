import { describe, expect, test } from 'vitest';
import { personalIn } from './personal.ts';

describe('a column is pointed out by its header', () => {
	test.each([
		['E-mail', 'email'],
		['Email address', 'email'],
		['Mobile', 'phone'],
		['Tel', 'phone'],
		['Date of birth', 'birth'],
		['D.O.B.', 'birth'],
		['DOB', 'birth'],
		['NI number', 'insurance'],
		['National Insurance no', 'insurance'],
		['Home address', 'address'],
		['Postcode', 'address'],
		['UPN', 'pupil-number'],
		['Surname', 'name'],
		['First name', 'name'],
		['Pupil name', 'name'],
		['Head’s name', 'name'],
		['Name', 'name']
	])('%s', (header, kind) => {
		expect(personalIn(header, ['x'], null)).toEqual({ kind, use: 'none' });
	});

	test.each([
		'School',
		'School name',
		'Meeting name',
		'File name',
		'Date',
		'Web address',
		'School postcode',
		'Notes',
		'Hours',
		'Telling',
		'Unit'
	])('and %s is not', (header) => expect(personalIn(header, ['x'], null)).toBeNull());

	test('unless nothing stands below it', () => {
		expect(personalIn('Home address', ['', ' '], null)).toBeNull();
	});
});

describe('a column is pointed out by what most of its cells look like', () => {
	test.each([
		['e-mail addresses', ['a.moss@example.org', '', 'b@example.org'], 'email'],
		['phone numbers', ['01246 555 123', '07700 900123', '+44 7700 900456'], 'phone'],
		['National Insurance numbers', ['QQ123456C', 'AB 12 34 56 D', 'CE123456A'], 'insurance'],
		['pupil numbers', ['A123456789012', 'H80120000100A'], 'pupil-number'],
		['addresses', ['12 Chapel Lane', '3a, Mill Road, Dale'], 'address'],
		['names with titles', ['Mrs Ash', 'Mr T. Moss', 'Ms Elm'], 'name'],
		['surnames first', ['Ash, Jane', 'Moss, Tom', 'O’Hara, Una'], 'name'],
		['names', ['Jane Ash', 'Tom Moss', 'Una O’Hara'], 'name']
	])('%s', (_, cells, kind) => expect(personalIn('', cells, null)?.kind).toBe(kind));

	test.each([
		['schools', ['Dale Primary', 'Elm Junior School', 'Barlow C of E']],
		['forums', ['Governor Forum', 'Heads Forum', 'Early Help']],
		['a list of two choices', ['Autumn One', 'Autumn Two', 'Autumn One', 'Autumn Two']],
		['figures', ['100', '23', '7']],
		['dates', ['03/09/2025', '04/09/2025']]
	])('and %s are not', (_, cells) => expect(personalIn('', cells, null)).toBeNull());
});

describe('the column of the person', () => {
	test('is pointed out where it holds names: they become codes', () => {
		expect(personalIn('Attendee', ['Jane Ash', 'Tom Moss'], 'person')).toEqual({
			kind: 'name',
			use: 'person'
		});
		expect(personalIn('Email', ['j@example.org'], 'person')?.kind).toBe('email');
	});

	test('is not where it holds codes', () => {
		expect(personalIn('Name', ['A014', 'A015', 'H-01'], 'person')).toBeNull();
	});
});

test('a column that a figure needs is left in peace', () => {
	expect(personalIn('Group', ['Early Help', 'Jane Ash', 'Tom Moss'], 'other')).toBeNull();
});
