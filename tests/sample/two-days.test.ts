import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadSample } from '#lib/cli/commands/sample.ts';
import type { Report } from '#lib/document/report.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { writeReport } from '#lib/server/exports/index.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { builderOf, reportsOn } from '#lib/server/reports/index.ts';
import { homeWithSample } from '../support/sample-home.ts';

// The day on which the sample is loaded stands in no report: two homes that were begun on other days give the same bytes.

const FILE: Viewer = { role: 'forum-member', schools: [], audience: 'export' };
const DAY = '2027-01-31T23:30:00Z';
const ASKED = [
	{ partnership: 'sample', year: '2025-26', asAt: '2026-08-31' },
	{ partnership: 'sample', year: '2025-26', asAt: '2026-03-31' },
	{ partnership: 'sample-association', year: '2025-26', asAt: '2026-08-31' },
	{ partnership: 'sample-two-schools', year: '2025-26', asAt: '2026-08-31' }
];

const homes: string[] = [];
const houses: House[] = [];

beforeAll(async () => {
	homes.push(await homeWithSample());
	houses.push(await openHouse(homes[0]!), await loadedOn(DAY));
});

afterAll(async () => {
	for (const house of houses) await house.close();
	for (const home of homes) rmSync(home, { recursive: true, force: true });
});

test.each(ASKED)('every report of $partnership as at $asAt is the same document', async (asked) => {
	const [one, other] = [await reportsOf(houses[0]!, asked), await reportsOf(houses[1]!, asked)];
	expect(Object.keys(one)).not.toEqual([]);
	expect(other).toEqual(one);
});

test.each(['json', 'html', 'pdf', 'docx', 'xlsx', 'csv'] as const)(
	'the annual evaluation has the same bytes as %s',
	async (format) => {
		const [one, other] = await Promise.all(houses.map((house) => annual(house)));
		expect(one!.sections.some(({ blocks }) => blocks.some(isWritten))).toBe(true);
		const bytes = await Promise.all([one!, other!].map((report) => writeReport(report, format)));
		expect(Buffer.from(bytes[0]!).equals(Buffer.from(bytes[1]!))).toBe(true);
	}
);

async function loadedOn(day: string): Promise<House> {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
	try {
		const home = mkdtempSync(join(tmpdir(), 'accord-days-'));
		homes.push(home);
		const house = await openHouse(home);
		await loadSample(house);
		expect(house.ledger.entries().every(({ at }) => at.startsWith(day.slice(0, 10)))).toBe(true);
		return house;
	} finally {
		vi.useRealTimers();
	}
}

async function reportsOf(house: House, asked: (typeof ASKED)[number]) {
	const whole = await disclosedOf(house, asked, FILE, { report: 'annual-evaluation' });
	const reports: Record<string, Report> = {};
	for (const name of reportsOn(whole)) {
		const disclosed = await disclosedOf(house, asked, FILE, { report: name });
		reports[name] = builderOf(name)!(disclosed);
	}
	return reports;
}

async function annual(house: House): Promise<Report> {
	return builderOf('annual-evaluation')!(await disclosedOf(house, ASKED[0]!, FILE));
}

function isWritten(block: Report['sections'][number]['blocks'][number]): boolean {
	return block.kind === 'commentary' && block.written !== null;
}
