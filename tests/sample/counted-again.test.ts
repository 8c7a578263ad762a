import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidenceOfEach, type EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { homeWithSample } from '../support/sample-home.ts';

// The page of a promise shows “every row that was counted, so that anybody can count again”: so do we.

interface Counted {
	name: string;
	finding: Finding;
	rows: EvidenceRow[];
}

let home: string;
let house: House;
let all: Counted[];
beforeAll(async () => {
	home = await homeWithSample();
	house = await openHouse(home);
	const years = ['sample', 'sample-association', 'sample-two-schools'].map((partnership) =>
		countedIn(partnership)
	);
	all = (await Promise.all(years)).flat();
}, 300_000);
afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true });
});

async function countedIn(partnership: string): Promise<Counted[]> {
	const question = { partnership, year: '2025-26', asAt: '2026-08-31' };
	const evaluation = await evaluationOf(house, question);
	const rows = await evidenceOfEach(house.warehouse, evaluation, evaluation.findings);
	return evaluation.findings.map((finding, at) => ({
		name: `${partnership} ${finding.clause} ${finding.key}`,
		finding,
		rows: rows[at]!
	}));
}

test('every row of a register says how it stands', () => {
	const rows = all
		.flatMap((counted) => counted.rows)
		.filter(({ dataset }) => dataset === 'register');
	expect(rows.length).toBeGreaterThan(200);
	for (const { cells } of rows) expect(['open', 'done', 'dropped']).toContain(cells.status);
});

/** What is counted as one, where several rows may speak of it. */
const THINGS: Record<string, (row: EvidenceRow) => unknown> = {
	'leads-in-post': ({ cells }) => cells.topic_code ?? String(cells.title).trim().toUpperCase(),
	'records-in-place': ({ cells }) => `${String(cells.title).trim()} ${cells.school_urn ?? ''}`
};

describe('rows that say whether they were counted', () => {
	test('give the figure again: so many counted, of so many', () => {
		const told = all.filter(({ rows }) => rows.some(({ cells }) => cells.counted !== undefined));
		const again = told.map(({ name, finding, rows }) => {
			const thing = THINGS[finding.indicator] ?? ((row: EvidenceRow) => `${row.upload} ${row.row}`);
			const counted = rows.filter(({ cells }) => cells.counted === true);
			return [name, new Set(counted.map(thing)).size, new Set(rows.map(thing)).size];
		});
		expect(again).toEqual(
			told.map(({ name, finding: { measure } }) => [name, measure.numerator, measure.denominator])
		);
		expect(new Set(told.map(({ finding }) => finding.indicator)).size).toBeGreaterThan(6);
	});

	test('areas with a lead: 5 of 6, as the lead of one stood down', () => {
		const { rows } = all.find(({ finding }) => finding.indicator === 'leads-in-post')!;
		const not = rows.filter(({ cells }) => cells.record_type === 'lead' && !cells.counted);
		expect(not.map(({ cells }) => cells.status)).toContain('dropped');
	});
});

/** How figures are counted again that go by meetings, dates and other columns of their rows. */
const AGAIN: Record<string, (rows: EvidenceRow['cells'][]) => number> = {
	'meetings-held': (rows) => new Set(rows.map((row) => row.meeting_id)).size,
	'records-counted': (rows) => rows.length,
	'practice-used': (rows) => rows.filter(({ used }) => used === 'yes').length,
	'head-present': (rows) =>
		new Set(
			rows
				.filter(
					({ attendee_role, status }) => attendee_role === 'head' && IN.includes(String(status))
				)
				.map((row) => row.meeting_id)
		).size
};
const IN = ['present', 'remote', 'substitute'];

test.each(Object.keys(AGAIN))('%s: counted from its rows it is the figure', (indicator) => {
	const own = all.filter(
		({ finding }) => finding.indicator === indicator && finding.evidence.rows > 0
	);
	expect(own.length).toBeGreaterThan(0);
	for (const { name, finding, rows } of own) {
		const { numerator, value } = finding.measure;
		const figure = AGAIN[indicator]!(rows.map(({ cells }) => cells));
		expect([name, figure]).toEqual([name, numerator ?? value ?? 0]);
	}
});
