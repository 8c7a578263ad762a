// One partnership’s whole evaluation, all partnerships’, and what pages ask, on ten years of a country as
// large as England; and full scans of its facts, every value of every column compared, by turns.
import type { DuckDBInstance } from '@duckdb/node-api';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import { evaluateEach } from '#lib/server/evaluation/evaluate-each.ts';
import { evidenceRows } from '#lib/server/evaluation/evidence.ts';
import { partnershipNumber } from '../size/partnership.ts';
import { KINDS, SIZES } from '../size/size.ts';
import { costOf, median, tell, type Cost } from './measure.ts';
import { factsOf, warehouseOf } from './warehouse-of.ts';

const [path = '', name = 'england'] = process.argv.slice(2);
const size = SIZES[name]!;
const ROUNDS = 5;
/** How many partnerships are asked for a page each, for its slowest twentieth. */
const PAGES = 40;

const instance = await warehouseOf(path, size);
const warehouse = factsOf(instance);
const agreement = loadAgreement('pods-memorandum');
const year = academicYear('2025-26');
const costs: Record<string, Cost[]> = {};

for (let round = 0; round <= ROUNDS; round++) {
	const asked = { warehouse, agreement, year, asAt: `2026-08-${31 - round}` };
	await note('scan', round, () => scan(instance));
	await note('one', round, () => evaluate({ ...asked, ...known(7 + round) }));
	await note('all', round, () => evaluateEach({ ...asked, partnerships: everybody() }));
}
const middle = Object.fromEntries(
	Object.entries(costs).map(([what, all]) => [what, costAt(all, median)])
);
tell({ ...middle, ...(await pages()) });

/** The annual evaluation and the longest list of evidence, of one partnership after another: the slowest twentieth. */
async function pages(): Promise<Record<string, Cost>> {
	const [annual, clause]: [Cost[], Cost[]] = [[], []];
	for (let at = 0; at < Math.min(PAGES, size.partnerships); at++) {
		const asked = { warehouse, agreement, year, asAt: '2026-08-31', ...known(at) };
		const found: Awaited<ReturnType<typeof evaluate>>[] = [];
		annual.push(await costOf(async () => found.push(await evaluate(asked))));
		clause.push(await costOf(() => evidenceRows(warehouse, found[0]!, '4.1', 'schools-returned')));
	}
	return { annualPage: costAt(annual, p95), clausePage: costAt(clause, p95) };
}

function known(at: number) {
	return {
		partnership: partnershipNumber(at % size.partnerships, size),
		uploads: [],
		evidenceVersion: '1'
	};
}

function everybody() {
	return Array.from({ length: size.partnerships }, (_, at) => partnershipNumber(at, size));
}

async function scan(from: DuckDBInstance): Promise<void> {
	const connection = await from.connect();
	for (const kind of KINDS) await connection.runAndReadAll(`SELECT max(COLUMNS(*)) FROM ${kind}`);
	connection.closeSync();
}

async function note(what: string, round: number, work: () => Promise<unknown>): Promise<void> {
	const cost = await costOf(work);
	if (round > 0) (costs[what] ??= []).push(cost);
}

function costAt(all: Cost[], of: (numbers: number[]) => number): Cost {
	return { ms: of(all.map(({ ms }) => ms)), cpuMs: of(all.map(({ cpuMs }) => cpuMs)) };
}

function p95(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? 0;
}
