import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#lib/document/report.ts';
import { discloseBriefing, type BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { FORMATS, writeReport, type FormatName } from '#lib/server/exports/index.ts';
import { figureRows } from '#lib/server/exports/figure-rows.ts';
import type { EntryBody, Entry } from '#lib/server/ledger/entries.ts';
import { briefing } from '#lib/server/reports/briefing/briefing.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { knowTheSample, OWN_SCHOOL } from '../../leaks/sample.fixture.ts';
import { pdfinfo, pdfText } from '../../support/programs.ts';
import { unpacked } from '../../support/unpacked.ts';

// The briefings of the sample’s boards, with as much written and asked as people may.

let evaluation: Evaluation;
beforeAll(async () => {
	({ evaluation } = await knowTheSample());
});

/** One of each kind: what applies to their pupils, and so how much there is to print, differs. */
const BOARDS = [
	OWN_SCHOOL,
	'local-aldermere-junior',
	'local-ashgarth',
	'local-gorsebank',
	'local-aldermere-vale'
];

describe('every briefing', () => {
	it.each(BOARDS)('of %s is two pages of A4, with all that may be written in it', async (school) => {
		const report = briefingFor(school);
		const file = await writeReport(report, 'pdf');
		expect(pdfinfo(file)).toMatch(/Pages:\s+2\n/);
		expect(pdfinfo(file)).toContain('(A4)');
		const text = pdfText(file);
		const missing = figureRows(report).filter((row) => !text.includes(row.text));
		expect(missing.map((row) => row.text)).toEqual([]);
		for (const words of [report.headline, 'The end of what the chair wrote', ...report.footer])
			expect(text).toContain(words);
	});

	it('holds nothing of another school, in no byte of no format', async () => {
		const planted = withPlanted(evaluation, OWN_SCHOOL);
		const others = evaluation.partnership.schools.filter(({ id }) => id !== OWN_SCHOOL);
		for (const format of Object.keys(FORMATS) as FormatName[]) {
			const bytes = await writeReport(briefingFor(OWN_SCHOOL, planted), format);
			const text = format === 'pdf' ? pdfText(bytes) : unpacked(bytes, FORMATS[format].mime);
			const found = others
				.flatMap(({ id, name }) => [id, name])
				.concat('7654321', '7,654,321', 'Zyzzyva')
				.filter((mark) => text.includes(mark));
			expect([format, found]).toEqual([format, []]);
			// A table of figures has no words of anybody’s.
			expect([format, text.includes('Our own triad')]).toEqual([format, format !== 'csv']);
		}
	});
});

const EVERY_STATE_MOVED = '2026-04-30';

function briefingFor(school: string, of: Evaluation = evaluation): Report {
	const before = {
		...of,
		asAt: EVERY_STATE_MOVED,
		findings: of.findings.map((finding) => ({ ...finding, state: 'at-risk' as const }))
	};
	const material: BriefingMaterial = { evaluation: of, before, dates: [], said: said() };
	const board = { role: 'governor' as const, schools: [school], audience: 'export' as const };
	return briefing(discloseBriefing(material, board), school)!;
}

/** A chair who uses every letter that there is room for, and three of all that is asked. */
function said() {
	const about = { partnership: 'sample', year: '2025-26' };
	const chair = `${'The heads agreed how they will moderate writing. '.repeat(13)}The end of what the chair wrote.`;
	const bodies: EntryBody[] = [
		{
			...{ kind: 'wrote', ...about, report: 'briefing', place: 'from-the-forum', text: chair },
			...{ draft: false, role: 'Chair of the forum' }
		},
		...evaluation.partnership.schools.flatMap(({ id }) =>
			['The dates', 'The record', 'The notes'].map((what): EntryBody => ({
				...{ kind: 'asked-for-evidence', ...about, clause: '3.1.7', school: id, role: null },
				...{ what: `${what} of ${id === OWN_SCHOOL ? 'Our own triad' : 'Zyzzyva'}`, due: '2026-10-02' }
			}))
		),
		...['policies', 'transition', 'moderation'].map((what): EntryBody => ({
			...{ kind: 'decided-action', ...about, clause: '2.2b', due: '2026-11-06' },
			...{ title: `Agree one way of working on ${what}`, owner: 'Lead for the topic' }
		}))
	];
	const entries = bodies.map(
		(body, at) => ({ seq: at + 1, at: '2026-08-30T10:00:00Z', by: 'Chair', ...body }) as Entry
	);
	return saidIn(entries, '2025-26');
}

/** Takes an evaluation and a school; gives it with a number of one of the others that occurs nowhere else. */
function withPlanted(of: Evaluation, school: string): Evaluation {
	const other = of.partnership.schools.find(({ id }) => id !== school)!.id;
	return {
		...of,
		participation: of.participation.map((part) =>
			part.school === other
				? { ...part, trainingHours: 7_654_321, trainingPeople: 7_654_321 }
				: part
		),
		outcomes: of.outcomes.map((measure) => ({
			...measure,
			cells: measure.cells.map((cell) =>
				cell.school === other ? { ...cell, value: 7_654_321 } : cell
			)
		}))
	};
}
