import { beforeAll, describe, expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { FORMATS, writeReport, type FormatName } from '#lib/server/exports/index.ts';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { saidIn, type YearSaid } from '#lib/server/said/said.ts';
import { pdfText } from '../support/programs.ts';
import { unpacked } from '../support/unpacked.ts';
import { knowTheSample, OWN_SCHOOL, type Known } from './sample.fixture.ts';

// What people write stands in files of every format: what is finished, and nothing else of it.

let known: Known;
beforeAll(async () => {
	known = await knowTheSample();
});

const ABOUT = { partnership: 'sample', year: '2025-26' };
const LAST_YEAR = { partnership: 'sample', year: '2024-25' };
const OTHERS = 'Hollinmoor Junior';

/** Words that occur nowhere else, for each kind of thing that may not leave; the first is what may. */
const FINISHED = 'Zyzzyva-finished';
const KEPT = ['draft', 'replaced', 'emptied', 'other-year', 'other-report', 'pinned', 'asked'].map(
	(word) => `Zyzzyva-${word}`
);

const PUBLIC: Viewer = { role: 'public', schools: [], audience: 'export' };
const GOVERNOR: Viewer = { role: 'governor', schools: [OWN_SCHOOL], audience: 'export' };

describe.each([
	['whoever isn’t signed in', PUBLIC],
	['a governor', GOVERNOR]
])('what leaves for %s', (_, viewer) => {
	test.each(Object.keys(FORMATS) as FormatName[])('as %s', async (format) => {
		const report = builderOf('topic-reading')!(disclose(known.evaluation, viewer, said()));
		const bytes = await writeReport(report, format);
		const text =
			format === 'pdf'
				? pdfText(bytes) + unpacked(bytes, 'pdf')
				: unpacked(bytes, FORMATS[format].mime);
		expect(KEPT.filter((word) => text.includes(word))).toEqual([]);
		// A table of figures has no words of anybody’s.
		expect(text.includes(FINISHED)).toBe(format !== 'csv');
	});
});

test('a note at another school’s point is no governor’s to read, nor is the school’s name', async () => {
	const report = builderOf('annual-evaluation')!(disclose(known.evaluation, GOVERNOR, said()));
	for (const format of ['json', 'xlsx'] as const) {
		const text = unpacked(await writeReport(report, format), FORMATS[format].mime);
		expect([format, text.includes('Zyzzyva-pinned'), text.includes(OTHERS)]).toEqual([
			...[format, false, false]
		]);
	}
});

test('a workbook’s charts hold no figures of their own, only where they stand', async () => {
	const report = builderOf('annual-evaluation')!(disclose(known.evaluation, PUBLIC, said()));
	const text = unpacked(await writeReport(report, 'xlsx'), FORMATS.xlsx.mime);
	expect(text).toContain('<c:chart>');
	expect(text).not.toMatch(/<c:(numCache|strCache|numLit|strLit)>/);
});

function said(): YearSaid {
	const wrote = (text: string, more: object = {}): EntryBody => ({
		...{ kind: 'wrote', ...ABOUT, report: 'topic-reading', place: 'what-else' },
		...{ text, draft: false, role: 'Reading lead' },
		...more
	});
	return inOrder([
		wrote('Zyzzyva-replaced'),
		wrote(`${FINISHED} is what we think.`),
		wrote('Zyzzyva-draft', { draft: true }),
		wrote('Zyzzyva-emptied', { place: 'what-it-means' }),
		wrote('', { place: 'what-it-means' }),
		wrote('Zyzzyva-other-year', LAST_YEAR),
		wrote('Zyzzyva-other-report', { report: 'topic-maths' }),
		{
			...{ kind: 'pinned', ...ABOUT, report: 'annual-evaluation', chart: 'dosage' },
			...{ point: OTHERS, text: 'Zyzzyva-pinned', role: 'Forum chair' }
		},
		{
			...{
				kind: 'asked-for-evidence',
				...ABOUT,
				clause: '3.1.7',
				school: 'local-hollinmoor-junior'
			},
			...{ role: null, what: 'Zyzzyva-asked', due: '2026-10-02' }
		}
	]);
}

function inOrder(bodies: EntryBody[]): YearSaid {
	const entries = bodies.map(
		(body, at) => ({ seq: at + 1, at: '2026-08-30T10:00:00Z', by: 'Somebody', ...body }) as Entry
	);
	return saidIn(entries, ABOUT.year);
}
