import { describe, expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { clauseReport } from './clause.ts';
import { withEvidence } from './with-evidence.ts';

describe('the evidence of one promise', () => {
	test('says its words, its state and every measure', () => {
		const report = reportOf('3.1.3', []);
		expect(report.kicker).toBe('Clause 3.1.3 of the memorandum, 2025 to 2026');
		expect(report.lede).toBe(
			'Not met. Two meetings were held by the end of the year and at least three were agreed.'
		);
		expect(report.sections.map(({ id }) => id)).toEqual([
			'what-was-promised',
			'what-was-measured',
			'meetings',
			'evidence'
		]);
	});

	test('beside others, says how far from their median, whether or not the year is closed', () => {
		const { findings } = evaluationFixture();
		const benched = findings.map((finding) => ({
			...finding,
			...(finding.clause === '3.1.3'
				? { judgement: 'J-BENCH(median)', state: 'at-risk' as const, target: null, suggested: null }
				: {})
		}));
		const disclosed = disclose(evaluationFixture({ findings: benched }), ADMINISTRATOR);
		const [row] = blockOf(
			clauseReport(disclosed, '3.1.3', discloseRows([], disclosed)),
			'measures'
		).rows;
		expect(row![1]!.text).toBe('The median of its like');
		expect(row![2]!.note).toBe('More than 10% worse than the median of its like.');
	});

	test('of one forum draws that forum, and speaks of it alone', () => {
		const chart = reportOf('3.1.3', [])
			.sections.flatMap(({ blocks }) => blocks)
			.find((block) => block.kind === 'chart' && block.id === 'forums');
		expect(chart).toMatchObject({
			title: 'The Governor Forum met two of three times',
			subtitle:
				'Meetings held by the Governor Forum in each half term, 2025 to 2026. n = 2 meetings.',
			source: { href: '/valley/2025-26/clauses/3.1.3' }
		});
		expect(chart).toMatchObject({ alt: expect.stringContaining('two filled dots') });
	});

	test('lists the rows by sheet; what all of them say is said once, above the table', () => {
		const table = blockOf(reportOf('3.1.3', rows()), 'rows-1');
		expect(table.title).toBe('forums.csv: three rows');
		expect(table.subtitle).toContain('Forum: Governor Forum');
		expect(table.columns.map(({ label }) => label)).not.toContain('Forum');
		expect(table.rows[0]!.slice(0, 2).map(({ text }) => text)).toEqual(['Row 2', 'Ash Infant']);
	});

	test('tells a governor how many rows are of other schools', () => {
		const report = reportOf('3.1.3', rows(), {
			role: 'governor',
			schools: [schoolId(0)],
			audience: 'partner'
		});
		expect(blockOf(report, 'rows-1').rows).toHaveLength(1);
		expect(JSON.stringify(report)).toContain(
			'Two rows of other schools are counted and not shown to you.'
		);
	});

	test('tells the public who may see the rows, and links to no spreadsheet', () => {
		const viewer: Viewer = { role: 'public', schools: [], audience: 'export' };
		const report = JSON.stringify(reportOf('3.1.3', rows(), viewer));
		expect(report).toContain('The rows are shown to members of the partnership who sign in.');
		expect(report).not.toContain('anybody can count again');
		expect(report).not.toContain('/evidence/U1');
	});

	test('says of rows that their file was erased, and when', () => {
		const { uploads } = evaluationFixture();
		const erased = uploads.map((upload) => ({ ...upload, erased: '2026-09-03' }));
		const disclosed = disclose(evaluationFixture({ uploads: erased }), ADMINISTRATOR);
		const report = clauseReport(disclosed, '3.1.3', discloseRows(rows(), disclosed));
		expect(blockOf(report, 'rows-1').notes).toContain(
			'These rows were kept; the file itself was erased on 3 September 2026.'
		);
	});

	test('says each thing once: the reason at the top, no table where nothing is agreed', () => {
		const reason = '7 of 9 promises due (78%) have evidence; no target is agreed.';
		const report = reportWith({ state: 'for-information', reason, target: null, suggested: null });
		expect(JSON.stringify(report).split(reason)).toHaveLength(2);
		expect(JSON.stringify(report)).not.toContain('No target was agreed');
		expect(JSON.stringify(report)).not.toContain('Every measure');
	});

	test('of one measure tells its target and its state, and not the reason and the figure again', () => {
		const table = blockOf(reportOf('3.1.3', []), 'measures');
		expect(table.columns.map(({ label }) => label)).toEqual(['Measure', 'Target', 'State']);
		expect(table.title).toBe('What this promise is judged by');
	});

	test('a figure made of promises says which, and that no row is counted', () => {
		const part = { school: null, measure: null, date: null };
		const report = reportWith({
			indicator: 'share-with-evidence',
			parts: [
				{ ...part, label: '3.1.1 Headteacher forum', standing: 'Has evidence' },
				{ ...part, label: '3.1.7 Peer evaluation', standing: 'No evidence' }
			]
		});
		const table = blockOf(report, 'parts-1');
		expect(table.columns.map(({ label }) => label)).toEqual(['What', 'How it stands']);
		expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
			['3.1.1 Headteacher forum', 'Has evidence'],
			['3.1.7 Peer evaluation', 'No evidence']
		]);
		expect(JSON.stringify(report)).toContain('the figure is worked out from the promises listed');
		expect(JSON.stringify(report)).not.toContain('No spreadsheet row speaks of this promise yet');
	});

	test('a row’s number leads nowhere, because the page of its file doesn’t show it; the file is named below', () => {
		const table = blockOf(reportOf('3.1.3', rows()), 'rows-1');
		expect(table.rows.every(([first]) => first!.href === undefined)).toBe(true);
		expect(table.source).toMatchObject({ href: '/evidence/U1' });
	});

	test('without evidence says what would let it be shown', () => {
		const report = reportOf('3.1.7', []);
		expect(JSON.stringify(report.sections)).toContain('The register of peer reviews.');
		expect(JSON.stringify(report.sections)).toContain(
			'No spreadsheet row speaks of this promise yet.'
		);
	});
});

test('a report names the rows behind each figure, neighbours drawn together', () => {
	const disclosed = disclose(evaluationFixture(), ADMINISTRATOR);
	const finding = disclosed.findings.find(({ clause }) => clause === '3.1.3')!;
	const behind = [{ finding, rows: discloseRows(rows(), disclosed) }];
	expect(withEvidence(reportOf('3.1.3', []), disclosed, behind).evidenceRows).toEqual([
		{
			clause: '3.1.3',
			label: 'Governor Forum',
			figure: '2 of 3 meetings',
			file: 'forums.csv',
			sheet: 'forums',
			rows: '2 to 3, 7'
		}
	]);
});

const ADMINISTRATOR: Viewer = { role: 'administrator', schools: [], audience: 'partner' };

function reportOf(ref: string, found: EvidenceRow[], viewer = ADMINISTRATOR) {
	const disclosed = disclose(evaluationFixture(), viewer);
	return clauseReport(disclosed, ref, discloseRows(found, disclosed));
}

/** The clause of the Governor Forum, its finding another. */
function reportWith(changes: Partial<Finding>) {
	const { findings } = evaluationFixture();
	const others = findings.map((one) => (one.clause === '3.1.3' ? { ...one, ...changes } : one));
	const disclosed = disclose(evaluationFixture({ findings: others, forums: [] }), ADMINISTRATOR);
	return clauseReport(disclosed, '3.1.3', discloseRows([], disclosed));
}

function blockOf(report: ReturnType<typeof reportOf>, id: string) {
	const block = report.sections
		.flatMap(({ blocks }) => blocks)
		.find((block) => block.kind === 'table' && block.id === id);
	if (block?.kind !== 'table') throw new Error(`no table ${id}`);
	return block;
}

function rows(): EvidenceRow[] {
	return [attended(2, 0), attended(3, 1), attended(7, 2)];
}

function attended(row: number, school: number): EvidenceRow {
	const cells = {
		school_urn: schoolId(school),
		group_code: 'GF',
		meeting_date: '2025-10-08',
		attendee_ref: 'ASH-1'
	};
	return { upload: 'U1', file: 'forums.csv', sheet: 'forums', row, dataset: 'attendance', cells };
}
