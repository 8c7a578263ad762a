import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Report, Table } from '#lib/document/report.ts';
import { discloseBriefing } from '#lib/server/disclosure/briefing.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { briefingMaterial } from '#lib/server/house/briefings/material.ts';
import { openHouse } from '#lib/server/house/house.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { briefing } from '#lib/server/reports/briefing/briefing.ts';
import { schoolReport } from '#lib/server/reports/school.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { homeWithSample } from '../../support/sample-home.ts';

// Counts are rounded in what leaves, and in nothing else may a page and a file differ: a document that
// is compared with itself alone doesn’t show it.

const QUESTION = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
let evaluation: Evaluation;
let material: Awaited<ReturnType<typeof briefingMaterial>>;

beforeAll(async () => {
	const house = await openHouse(await homeWithSample());
	evaluation = await evaluationOf(house, QUESTION);
	material = await briefingMaterial(house, QUESTION);
	await house.close();
}, 120_000);

describe('the page and the file', () => {
	it('say the same gaps between disadvantaged pupils and others', () => {
		const [page, file] = both(annualEvaluation);
		expect(gapsIn(file)).toEqual(gapsIn(page));
	});

	it('say in the table of gaps what the promise about the gap says', () => {
		for (const audience of ['partner', 'export'] as const) {
			const disclosed = disclose(evaluation, as(audience));
			const { reason } = disclosed.findings.find(
				({ indicator }) => indicator === 'attainment-gap'
			)!;
			const said = /are ([\d.]+) percentage points \w+ others, ([\d.]+) at the start/.exec(reason)!;
			const told = gapsIn(annualEvaluation(disclosed)).map((gap) => gap.replaceAll('−', ''));
			expect(told).toContain(`${said[2]} to ${said[1]}`);
		}
	});

	it('judge every promise alike, where it is not hidden', () => {
		const [page, file] = (['partner', 'export'] as const).map((audience) =>
			disclose(evaluation, as(audience)).findings.filter(({ measure }) => measure.symbol !== 'c')
		);
		const pages = new Map(page!.map((one) => [`${one.clause} ${one.key}`, one.state]));
		for (const { clause, key, state } of file!)
			expect([clause, key, pages.get(`${clause} ${key}`)]).toEqual([clause, key, state]);
	});

	it('tell every board the same of what has changed since the forum before', () => {
		for (const { id } of evaluation.partnership.schools) {
			const [page, file] = (['partner', 'export'] as const).map((audience) =>
				JSON.stringify(sinceIn(briefing(discloseBriefing(material, asBoard(id, audience)), id)))
			);
			expect([id, file]).toEqual([id, page]);
		}
	});
});

describe('a school’s page', () => {
	it('has a table of meetings that adds up to its headline', () => {
		const disclosed = disclose(evaluation, as('partner'));
		for (const { id } of evaluation.partnership.schools) {
			const report = schoolReport(disclosed, id)!;
			const said = /came to (\d+) of (\d+) meetings?/.exec(report.headline);
			if (!said) continue;
			const rows = blockOf(report, 'meetings-of-the-school').rows;
			const shares = rows.map((row) => /^(\d+) of (\d+)/.exec(row[1]!.text)!);
			const sum = (at: number) => shares.reduce((total, share) => total + Number(share[at]), 0);
			expect([id, sum(1), sum(2)]).toEqual([id, Number(said[1]), Number(said[2])]);
		}
	});
});

function as(audience: Viewer['audience']): Viewer {
	return { role: 'forum-member', schools: [], audience };
}

function asBoard(school: string, audience: Viewer['audience']): Viewer {
	return { role: 'governor', schools: [school], audience };
}

function both(build: typeof annualEvaluation): [Report, Report] {
	return [build(disclose(evaluation, as('partner'))), build(disclose(evaluation, as('export')))];
}

function gapsIn(report: Report): string[] {
	return blockOf(report, 'disadvantage-gap').rows.map(
		([, before, after]) => `${before!.text} to ${after!.text}`
	);
}

function blockOf({ sections }: Report, id: string): Table {
	const found = sections
		.flatMap(({ blocks }) => blocks)
		.find((block): block is Table => block.kind === 'table' && block.id === id);
	if (!found) throw new Error(`no table ${id}`);
	return found;
}

/** What is written for the boards has a place on the page that a file leaves out. */
function sinceIn(report: Report | null): Block[] {
	const section = report!.sections.find(({ id }) => id === 'the-forum');
	return section!.blocks.filter(({ kind }) => kind === 'prose');
}
