import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSample } from '#lib/cli/commands/sample.ts';
import { sampleSaid } from '#lib/cli/sample-said.ts';
import type { Report } from '#lib/document/report.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { chartsIn, pointsOf } from '#lib/server/reports/pins.ts';
import { placesBeyond } from '#lib/server/reports/words/beyond.ts';
import { homeWithSample } from '../support/sample-home.ts';

// What the invented leads are said to have written stands in the reports it was written for.

const PARTNER: Viewer = { role: 'administrator', schools: [], audience: 'partner' };
let house: House;

beforeAll(async () => {
	house = await openHouse(await homeWithSample());
});

afterAll(async () => {
	await house.close();
	rmSync(house.home, { recursive: true, force: true });
});

test('loaded twice, it is said once', async () => {
	const before = house.ledger.last();
	await loadSample(house);
	expect(house.ledger.last()).toBe(before);
});

const SAID = ['sample', 'sample-association', 'sample-two-schools'].flatMap((partnership) => {
	const names = new Set(sampleSaid(partnership).map(({ report }) => report));
	return [...names].map((name) => ({ partnership, name }));
});

describe.each(SAID)('$partnership, $name', ({ partnership, name }) => {
	const own = () => sampleSaid(partnership).filter(({ report }) => report === name);

	test('every passage has its place, fits there and claims no more than the evidence carries', async () => {
		const report = await reportOn(partnership, name);
		const places = placesOf(report).map(({ place }) => place);
		for (const entry of own().filter((one) => one.kind === 'wrote')) {
			const place = places.find(({ id }) => id === entry.place);
			expect(place?.id).toBe(entry.place);
			expect(entry.text.length).toBeLessThanOrEqual(place?.most ?? 4000);
			expect(place?.written !== null).toBe(!entry.draft);
		}
		expect(placesBeyond(report)).toEqual([]);
	});

	test('every note stands at a point of its chart', async () => {
		const charts = chartsIn(await reportOn(partnership, name));
		for (const entry of own().filter((one) => one.kind === 'pinned')) {
			const chart = charts.find(({ id }) => id === entry.chart);
			expect(chart && pointsOf(chart)).toContain(entry.point);
			expect(chart?.pins?.map(({ text }) => text)).toContain(entry.text);
		}
	});
});

async function reportOn(partnership: string, name: string): Promise<Report> {
	const question = { partnership, year: '2025-26', asAt: '2026-08-31' };
	const disclosed = await disclosedOf(house, question, PARTNER, { report: name });
	return builderOf(name)!(disclosed);
}
