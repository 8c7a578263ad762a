import { DuckDBInstance } from '@duckdb/node-api';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TidyTable, TidyValue } from '#lib/document/tidy.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { TIDY_FORMATS, type TidyFormatName } from '#lib/server/exports/tidy/index.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { PROJECT } from '#lib/server/root.ts';
import { disclosedOf } from './disclosed-of.ts';
import { withItsEvidence } from './evidenced.ts';
import { openHouse, type House } from './house.ts';

const FILES = ['attendance-2025-26.csv', 'training-2025-26.csv', 'outcomes-2025-26.csv'];
const home = mkdtempSync(join(tmpdir(), 'accord-tidy-'));
let house: House;
let disclosed: Disclosed;
let evidence: TidyTable;

beforeAll(async () => {
	house = await openHouse(home);
	for (const file of FILES) {
		const stream = createReadStream(join(PROJECT, 'data', 'sample', 'sample', file));
		await house.load(stream, { file, partnership: 'sample', by: 'a test' });
	}
	disclosed = await seenBy({ role: 'administrator', schools: [], audience: 'export' });
	({ evidence } = await withItsEvidence(house, disclosed, annualEvaluation(disclosed)));
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true, force: true });
});

describe('the rows behind the figures, for analysts', () => {
	test('are as many for each figure as it counted', () => {
		const places = rowsOf(evidence).map((row) =>
			[row.clause, row.key, row.upload, row.sheet, row.row].join(' ')
		);
		const counted = Map.groupBy(new Set(places), (place) => place.split(' ', 2).join(' '));
		for (const { clause, key, evidence } of disclosed.findings)
			expect([clause, key, counted.get(`${clause} ${key}`)?.length ?? 0]).toEqual([
				clause,
				key,
				evidence.rows
			]);
	});

	test('bear the figure that the report shows', () => {
		for (const row of rowsOf(evidence)) {
			const finding = disclosed.findings.find(
				({ clause, key }) => clause === row.clause && key === row.key
			)!;
			const { value, numerator, denominator } = finding.measure;
			expect([row.state, row.value, row.numerator, row.denominator]).toEqual([
				finding.state,
				value,
				numerator,
				denominator
			]);
		}
	});

	test('tell of a head’s mark at the strategic forum where it stands, and nothing of what it says', () => {
		const marks = rowsOf(evidence).filter(
			(row) => row.file === 'attendance-2025-26.csv' && row.withheld
		);
		expect(marks.length).toBeGreaterThan(100);
		for (const row of marks) {
			expect(row.withheld_because).toBe('it would tell who came from a single school');
			expect(
				Object.entries(row).filter(([key, value]) => /^cell_/.test(key) && value !== null)
			).toEqual([]);
		}
	});

	test('say beside each figure how many of its rows are left out, and of the whole file', () => {
		const rows = rowsOf(evidence);
		for (const own of Map.groupBy(rows, (row) => `${row.clause} ${row.key}`).values()) {
			const left = own.filter((row) => row.withheld).length;
			expect(new Set(own.map((row) => row.rows_withheld))).toEqual(new Set([left]));
			expect(Number(own[0]!.rows_counted)).toBeLessThanOrEqual(own.length);
		}
		const all = rows.filter((row) => row.withheld).length;
		const [, kept] = /^([\d,]+) of [\d,]+ rows withheld: they would tell /.exec(
			evidence.about.withheld!
		)!;
		expect(Number(kept!.replaceAll(',', ''))).toBe(all);
	});

	test('name no person and no file but by its hash’s first eight signs', () => {
		expect(evidence.columns.map(({ key }) => key)).not.toContain('cell_attendee_ref');
		const hashes = disclosed.uploads.map(({ sha256 }) => sha256.slice(0, 8));
		expect(new Set(columnOf('sha256'))).toEqual(new Set(hashes));
	});

	test('say of the agreement which version, and that a sample is invented', () => {
		expect(evidence.about).toMatchObject({
			agreement_version: disclosed.agreement.version,
			as_at: '2026-08-31',
			sample: 'Sample data, invented'
		});
	});

	test('of a report about one topic are those that it rests on', async () => {
		const topic = builderOf('topic-reading')!(disclosed);
		const { evidence } = await withItsEvidence(house, disclosed, topic);
		const clauses = new Set(rowsOf(evidence).map((row) => row.clause));
		expect([...clauses].every((clause) => topic.restsOn?.includes(String(clause)))).toBe(true);
	});
});

describe('read by DuckDB', () => {
	test('Parquet and CSV hold the same', async () => {
		const parquet = `SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${file('parquet')}')`;
		const csv = `SELECT ${comparable()} FROM read_csv('${file('csv')}', all_varchar = true)`;
		const [differing] = await ask(`SELECT count(*) AS n FROM (
			((${parquet}) EXCEPT ALL (${csv})) UNION ALL ((${csv}) EXCEPT ALL (${parquet})))`);
		expect(differing).toEqual({ n: 0n });
	});

	test('each figure’s value is that of the document', async () => {
		const rows = await ask(
			`SELECT DISTINCT clause, key, value FROM read_parquet('${file('parquet')}') WHERE value IS NOT NULL`
		);
		const known = disclosed.findings
			.filter(({ evidence, measure }) => evidence.rows > 0 && measure.value !== null)
			.map(({ clause, key, measure }) => ({ clause, key, value: measure.value }));
		expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
			new Set(known.map((row) => JSON.stringify(row)))
		);
	});
});

function seenBy(viewer: Viewer): Promise<Disclosed> {
	const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
	return disclosedOf(house, question, viewer);
}

function rowsOf({ columns, length }: TidyTable): Record<string, TidyValue>[] {
	return Array.from({ length }, (_, row) =>
		Object.fromEntries(columns.map(({ key, values }) => [key, values[row] ?? null]))
	);
}

function columnOf(name: string): TidyValue[] {
	return evidence.columns.find(({ key }) => key === name)!.values;
}

function file(format: TidyFormatName): string {
	const path = join(home, `evidence.${format}`);
	writeFileSync(path, TIDY_FORMATS[format].write(evidence));
	return path;
}

/** The columns of the CSV, numbers written as DuckDB writes those of Parquet. */
function comparable(): string {
	return evidence.columns
		.map(({ key, type }) =>
			type === 'number' ? `"${key}"::DOUBLE::VARCHAR AS "${key}"` : `"${key}"`
		)
		.join(', ');
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
	const duckdb = await DuckDBInstance.create(':memory:');
	const connection = await duckdb.connect();
	const answer = await connection.runAndReadAll(sql);
	return answer.getRowObjects();
}
