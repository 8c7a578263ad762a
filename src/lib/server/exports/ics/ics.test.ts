import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ics, type Calendar } from './ics.ts';

const entry: Calendar['entries'][number] = {
	uid: 'sample:meeting:HSF@accord',
	date: '2026-02-28',
	summary: 'Forum; heads, all',
	description: 'Clause 3.1.1\nSix a year',
	status: 'CONFIRMED'
};
const calendar = (rest: Partial<typeof entry> = {}): Calendar => ({
	name: 'Aldermere Vale',
	stamp: '2026-03-01T09:30:00.123Z',
	entries: [{ ...entry, ...rest }]
});
const textOf = (one: Calendar) => new TextDecoder().decode(ics(one));

it('writes a whole day that ends on the next, over the end of a month', () => {
	const lines = textOf(calendar()).split('\r\n');
	expect(lines).toContain('DTSTART;VALUE=DATE:20260228');
	expect(lines).toContain('DTEND;VALUE=DATE:20260301');
	expect(lines).toContain('DTSTAMP:20260301T093000Z');
	expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

it('escapes commas, semicolons, backslashes and line breaks', () => {
	const text = textOf(calendar());
	expect(text).toContain('SUMMARY:Forum\\; heads\\, all\r\n');
	expect(text).toContain('DESCRIPTION:Clause 3.1.1\\nSix a year\r\n');
});

it('gives the same bytes for the same evidence', () => {
	expect(ics(calendar())).toEqual(ics(calendar()));
});

it('folds lines at 75 octets, between letters, so that unfolding gives back every word', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
			const text = textOf(calendar({ summary: words }));
			const lines = text.split('\r\n');
			expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
			expect(text).not.toContain('\uFFFD'.repeat(2));
			const summary = text
				.replaceAll('\r\n ', '')
				.split('\r\n')
				.find((line) => line.startsWith('SUMMARY:'));
			const read = summary!
				.slice(8)
				.replace(/\\n/g, '\n')
				.replace(/\\([\\;,])/g, '$1');
			// A backslash before an n is told from a line break by reading from the left.
			if (!words.includes('\\')) {
				const kept = words.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
				expect(read).toBe(kept.toWellFormed());
			}
		})
	);
});
