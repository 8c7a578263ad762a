import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { halfTermsOf } from '#lib/server/agreements/half-terms-of.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { sampleFiles } from '../../scripts/sample/files.ts';
import { MEETINGS_2025, MEETINGS_2026 } from '../../scripts/sample/meetings.ts';
import { SESSIONS_2025, SESSIONS_2026 } from '../../scripts/sample/sessions.ts';
import * as files from './read.fixture.ts';

const sample = loadPartnership('sample');
const pods = loadPartnership('pods');

it('makes the very same bytes again, and they are the files that lie there', () => {
	const made = sampleFiles();
	const sheets = readdirSync(files.SAMPLE).filter((name) => !name.endsWith('.yaml'));
	expect(sheets.sort()).toEqual(Object.keys(made).sort());
	for (const [name, bytes] of Object.entries(made)) {
		expect(readFileSync(join(files.SAMPLE, name)).equals(bytes), name).toBe(true);
	}
});

describe('the invented partnership', () => {
	it('has the phases of the real one, and none of its schools', () => {
		const phases = (of: typeof pods) => of.schools.map(({ phase }) => phase).sort();
		expect(phases(sample)).toEqual(phases(pods));
		const real = new Set(pods.schools.map(({ name }) => name));
		expect(sample.schools.filter(({ name }) => real.has(name))).toEqual([]);
	});

	it('says that it is invented, and gives no school a URN', () => {
		expect(sample.sample).toBe(true);
		expect(sample.schools.every(({ id }) => id.startsWith('local-'))).toBe(true);
	});

	it('names people by code only', () => {
		const people = [
			...files.attendance2025.map((row) => row.attendee_ref),
			...files.attendance2026.map((row) => row['Attendee code']),
			...files.training2025.map((row) => row['Participant ID']),
			...files.training2026.map((row) => row.attendee_ref)
		];
		expect(people.filter((code) => code && !/^[A-Z]{2,3}-\d\d$/.test(code))).toEqual([]);
	});

	it('sends rows of its own schools only', () => {
		const known = new Set(
			sample.schools.flatMap(({ id, name, aliases }) => [id, name, ...aliases])
		);
		const named = [
			...[files.attendance2025, files.training2026, files.outcomes2025, files.outcomes2026]
				.flat()
				.map((row) => row.school_urn),
			...files.attendance2026.map((row) => row['School name']),
			...files.training2025.map((row) => row.School),
			...[files.register2026, files.finance2025, files.finance2026, files.usage2025]
				.flat()
				.map((row) => row.school_urn),
			...files.schoolFacts.map((row) => row.school_urn),
			...files.register2025.flatMap((row) => [
				row.School,
				...(row['Participating schools'] ?? '').split('; ')
			])
		];
		expect([...new Set(named)].filter((school) => school && !known.has(school))).toEqual([]);
	});
});

it('meets and trains on weekdays in term time', () => {
	const dates: [string, { date: string }[]][] = [
		['2025-26', [...MEETINGS_2025, ...SESSIONS_2025]],
		['2026-27', [...MEETINGS_2026, ...SESSIONS_2026]]
	];
	for (const [year, events] of dates) {
		const { halfTerms } = halfTermsOf(sample, academicYear(year));
		for (const { date } of events) {
			expect(
				halfTerms.some(({ from, to }) => from <= date && date <= to),
				date
			).toBe(true);
			expect([1, 2, 3, 4, 5], date).toContain(new Date(date).getUTCDay());
		}
	}
});

it('keeps what an office sends: a title line, semicolons, Windows-1252, names, UK dates', () => {
	const bytes = readFileSync(join(files.SAMPLE, 'training-2025-26.csv'));
	expect(bytes.includes(0x96)).toBe(true);
	expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
	expect(files.training2025[0]).toMatchObject({ Date: '24/09/2025', Booking: 'Attended' });
	expect(files.training2025.some((row) => row.School?.startsWith('St. Orla’s'))).toBe(true);
});
