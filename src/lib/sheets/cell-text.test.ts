import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { meaningOf } from './number-text.ts';

// 45903 is 3 September 2025 counted from 1900, 44441 the same day counted from 1904.
test.each([
	['a date', { t: 'n', v: 45903, z: 'dd/mm/yyyy' }, '2025-09-03'],
	['a date with a time', { t: 'n', v: 45903.4375, z: 'dd/mm/yyyy hh:mm' }, '2025-09-03 10:30'],
	['a date in American order', { t: 'n', v: 45903, z: 'm/d/yy' }, '2025-09-03'],
	['a date in a locale', { t: 'n', v: 45903, z: '[$-809]dd mmmm yyyy;@' }, '2025-09-03'],
	['the same number as a number', { t: 'n', v: 45903, z: 'General' }, '45903'],
	['a time of day', { t: 'n', v: 0.4375, z: 'h:mm AM/PM' }, '10:30'],
	['hours that passed', { t: 'n', v: 1.0625, z: '[h]:mm' }, '25:30'],
	['a percentage', { t: 'n', v: 0.79, z: '0%' }, '79'],
	['a percentage that binary can’t hold', { t: 'n', v: 0.07, z: '0.0%' }, '7'],
	['pounds', { t: 'n', v: 450, z: '"£"#,##0.00;[Red]-"£"#,##0.00' }, '450'],
	['a third', { t: 'n', v: 1 / 3, z: 'General' }, '0.333333333333333'],
	['0.1 + 0.2', { t: 'n', v: 0.1 + 0.2, z: 'General' }, '0.3'],
	['a number shown with leading zeros', { t: 'n', v: 123, z: '00000' }, '00123'],
	['leading zeros in text', { t: 's', v: '00123', z: 'General' }, '00123'],
	['a tick box', { t: 'b', v: true }, 'yes'],
	['a tick box without a tick', { t: 'b', v: false }, 'no'],
	['an error', { t: 'e', v: 0x17 }, ''],
	['lines within a cell', { t: 's', v: 'a\r\nb' }, 'a\nb'],
	['a name that is a word elsewhere', { t: 's', v: 'True' }, 'True'],
	['nothing', { t: 'z' }, '']
])('%s', (_, cell, text) => expect(cellText(cell, false)).toBe(text));

test('days count from 1904 where the workbook says so', () => {
	expect(cellText({ t: 'n', v: 44441, z: 'dd/mm/yyyy' }, true)).toBe('2025-09-03');
});

test('colours and words in a format are decoration', () => {
	expect(meaningOf('[Red]0.0')).toBe('number');
	expect(meaningOf('0 "days"')).toBe('number');
	expect(meaningOf('0.0 "%"')).toBe('number');
});
