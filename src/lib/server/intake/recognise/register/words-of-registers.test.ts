import { expect, test } from 'vitest';
import { attendance } from '#lib/server/datasets/attendance.ts';
import { choiceIn } from './choice-in.ts';
import { counts, isAboutMeetings } from './counting.ts';
import { dateIn } from './heading-date.ts';
import { keyIn } from './key-of-marks.ts';
import { certainBeside, wordsOf } from './marks.ts';
import { dayWithin, spansIn } from './years-said.ts';

const column = (wanted: string) => attendance.columns.find(({ name }) => name === wanted)!;
const words = wordsOf(column('status'));

test.each([
	['2025-09-03', 'whole', ''],
	['2025-09-03 16:00', 'whole', ''],
	['Wed, 3 September 2025', 'whole', ''],
	['Sept 3, 2025', 'whole', ''],
	['HSF 3 September 2025', 'whole', 'HSF'],
	['Meeting 1: 03.09.2025 (cancelled)', 'whole', 'Meeting 1:   (cancelled'],
	['Meeting 1 - 18.09.2025', 'whole', 'Meeting 1'],
	['3rd Sept', 'no-year', ''],
	['03/09/25', 'no-year', ''],
	['Mon 3/9', 'no-year', ''],
	['Nov 5th', 'no-year', ''],
	['3 & 4 Sept', 'unclear', '3 &'],
	['September 2025', 'unclear', ''],
	['May', 'unclear', '']
])('“%s” over a column is a date, %s', (cell, kind, rest) => {
	expect(dateIn(cell)).toMatchObject({ kind, rest });
});

test.each([
	'Total',
	'Name',
	'80%',
	'12',
	'999001',
	'HSF-2025-1',
	'2025-26',
	'4pm',
	'Week 3',
	'Mayfield'
])('“%s” over a column is no date', (cell) => expect(dateIn(cell)).toBeNull());

test.each([
	['Attendance 2025-26', 3, 9, '2025-09-03'],
	['Attendance 2025/26', 14, 1, '2026-01-14'],
	['Autumn 2025', 14, 10, '2025-10-14'],
	['Autumn 2025', 14, 1, null],
	['2024-25 and 2025-26', 3, 9, null],
	['Attendance 2025', 3, 9, null],
	['2025-26', 31, 2, null]
])('under “%s”, day %i of month %i is %s', (title, day, month, date) => {
	expect(dayWithin({ day, month }, spansIn(title))).toBe(date);
});

test('a date that says its year may be of another term than the title names, in the same year', () => {
	const spans = spansIn('Register, autumn term 2026');
	expect(dayWithin({ day: 25, month: 3, year: 27 }, spans)).toBe('2027-03-25');
	expect(dayWithin({ day: 25, month: 3 }, spans)).toBeNull();
	expect(dayWithin({ day: 25, month: 3, year: 28 }, spans)).toBeNull();
});

test('a day of the week that is another one leaves the day open', () => {
	const spans = spansIn('2025-26');
	expect(dayWithin({ day: 3, month: 9, weekday: 'wed' }, spans)).toBe('2025-09-03');
	expect(dayWithin({ day: 3, month: 9, weekday: 'thu' }, spans)).toBeNull();
});

test.each([
	['Headteachers’ Strategic Forum attendance 2025-26', 'HSF'],
	['HSF_2025-26', 'HSF'],
	['Committee of a governing body', 'COMM'],
	['Headteacher Strategic Forum and Governor Forum', null],
	['Attendance review', null],
	['The committee’s year', null]
])('“%s” names %s', (title, forum) => {
	expect(choiceIn(title, column('group_code'))).toBe(forum);
});

test.each([
	[
		'P = present, A = apologies, X = absent, / present',
		{ p: 'present', a: 'apologies', x: 'absent', '/': 'present' }
	],
	['Key: ✓ – Present; Ap – Apologies', { '✓': 'present', ap: 'apologies' }],
	[
		'P present A apologies accepted N absent',
		{ p: 'present', a: 'apologies_accepted', n: 'absent' }
	],
	['Present = P, Apologies (A)', { p: 'present', a: 'apologies' }],
	['- = not expected', { '-': 'not_eligible' }],
	['A = apologies, A = absent', {}],
	['Present: 12', {}],
	['Attendance of the Headteacher Strategic Forum', {}]
])('“%s” is the key %o', (text, meanings) => {
	expect(keyIn([text], words, new Set())).toEqual(meanings);
});

test.each([
	['a cross beside a tick is an absence', ['✓', 'x'], { x: 'absent' }],
	['a cross alone may be either', ['x', 'aps'], {}],
	['one and nought are there and not there', ['1', '0'], { '1': 'present', '0': 'absent' }],
	['one alone may be a number of people', ['1'], {}],
	['A beside a tick and a cross is apologies', ['✓', 'x', 'a'], { x: 'absent', a: 'apologies' }],
	['A beside a tick alone may be absent or apologies', ['p', 'a'], {}],
	['A beside “aps” is asked', ['p', 'a', 'aps'], {}],
	['a stroke beside apologies is a tick', ['/', 'aps'], { '/': 'present' }]
])('%s', (_, used, meanings) => {
	expect(certainBeside(new Set(used), words, attendance.register!)).toEqual(meanings);
});

test.each([
	'Total',
	'Number present',
	'% attendance',
	'Attendance %',
	'Sub-total',
	'Quorum',
	'No. of apologies'
])('“%s” counts, and is nobody', (label) => expect(counts(label)).toBe(true));

test.each([
	'Countess Anne School',
	'Meanwood Primary',
	'Presley, Ann',
	'Norton Absent-Green',
	'Venus Ash'
])('“%s” is somebody', (label) => expect(counts(label) || isAboutMeetings(label)).toBe(false));
