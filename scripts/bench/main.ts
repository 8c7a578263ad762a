// What loading and evaluating cost, as ratios against bare DuckDB on the same machine in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { benchFirstLook } from './first-look.ts';
import { writeAttendanceRows } from './intake-rows.ts';
import { measure, type Cost, type Measured } from './measure.ts';
import { costs, line, times } from './report.ts';

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const RUNS = Number(process.env.RUNS ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
/** For what a process does for the first time only. */
const first = join(folder, 'first.csv');
try {
	const file = join(folder, 'attendance.csv');
	await writeAttendanceRows(file, ROWS, schoolsOf('sample'));
	await writeAttendanceRows(first, 200, schoolsOf('pods'));
	introduce();
	await benchLoading(file);
	await benchEvaluation();
	await benchEngland();
	await benchExports();
	await benchBriefings();
	await benchFirstLook(RUNS);
	if (process.argv.includes('--large')) await benchLarge();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function schoolsOf(partnership: string): string[] {
	return loadPartnership(partnership).schools.map(({ id }) => id);
}

function introduce(): void {
	const processors = `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`;
	console.log(`${ROWS.toLocaleString('en-GB')} attendance rows; ${RUNS} runs; ${processors}.`);
	console.log(
		'The median, and from the least to the most. On a busy machine, trust the processors.\n'
	);
	line('', 'by the clock', 'of the processors');
}

/** Received, understood, accepted and counted, against read_csv into a table of a file database. */
async function benchLoading(file: string): Promise<void> {
	const bare: Measured[] = [];
	const load: Measured[] = [];
	for (let run = 0; run < RUNS; run++) {
		// By turns, so that whatever else the machine does falls on both.
		bare.push(await measure('bare.ts', file, join(folder, `bare-${run}.duckdb`), first));
		load.push(await measure('load.ts', file, join(folder, `home-${run}`), first));
	}
	const [alone, ours] = [named('loading', bare), named('loading', load)];
	costs('bare read_csv into a table', alone);
	costs('load: received, accepted, queryable', ours);
	times('bare read_csv', ours, alone, 'at most 1.5');
	const peaks = load.map(({ mb }) => `${mb.toFixed(0)} MB`).toSorted();
	line('  peak memory', `${peaks.at(-1)}`, '', 'under 700 MB');
}

/** A file ten times as large, whose peak of memory is what matters. */
async function benchLarge(): Promise<void> {
	const file = join(folder, 'large.csv');
	await writeAttendanceRows(file, 10 * ROWS, schoolsOf('sample'));
	const large = await measure('load.ts', file, join(folder, 'home-large'), first);
	console.log();
	costs(`load of ${(10 * ROWS).toLocaleString('en-GB')} rows`, named('loading', [large]));
	line('  peak memory', `${large.mb.toFixed(0)} MB`, '', 'under 2000 MB');
}

/** Every clause of the agreement, against full scans of the facts. */
async function benchEvaluation(): Promise<void> {
	const runs: Measured[] = [];
	for (let run = 0; run < RUNS; run++)
		runs.push(await measure('evaluate.ts', join(folder, `home-${run}`)));
	const evaluation = named('evaluation', runs);
	console.log();
	costs('evaluation of every clause', evaluation);
	times('a scan that compares values', evaluation, named('compared', runs), 'under 10');
	times('a scan that hashes rows', evaluation, named('hashed', runs));
	times('a scan that only counts values', evaluation, named('present', runs));
	line('  peak memory', `${Math.max(...runs.map(({ mb }) => mb)).toFixed(0)} MB`);
}

/** The same questions at the size of England, whose facts are made in a minute. */
async function benchEngland(): Promise<void> {
	const size = process.env.SIZE ?? 'england';
	const run = await measure('england.ts', join(folder, 'england.duckdb'), size);
	const scan = named('scan', [run]);
	console.log(`\nAt the size of ${size} (scripts/size):`);
	costs('a scan of its facts that compares values', scan);
	for (const [name, title, limit] of [
		['one', 'evaluation of one partnership', 'at most 2'],
		['all', 'evaluation of all partnerships', 'at most 10'],
		['annualPage', 'annual page, slowest in twenty', ''],
		['clausePage', 'evidence of a clause, slowest in twenty', '']
	] as const) {
		costs(title, named(name, [run]));
		times('that scan', named(name, [run]), scan, limit);
	}
	line('  peak memory', `${run.mb.toFixed(0)} MB`);
}

/** The annual evaluation of the sample as files, against the evaluation that it tells of. */
async function benchExports(): Promise<void> {
	const runs: Measured[] = [];
	for (let run = 0; run < RUNS; run++)
		runs.push(await measure('exports.ts', join(folder, `sample-${run}`)));
	const evaluation = named('evaluation', runs);
	console.log();
	costs('evaluation of the sample', evaluation);
	for (const [name, title] of [
		['rows', 'the rows behind each figure'],
		['pdf', 'annual evaluation as PDF'],
		['docx', 'annual evaluation as Word'],
		['xlsx', 'annual evaluation as Excel']
	] as const) {
		costs(title, named(name, runs));
		times('that evaluation', named(name, runs), evaluation);
	}
}

/** A county of 400 governing boards, a briefing for each as one job. */
async function benchBriefings(): Promise<void> {
	const run = await measure('briefings.ts', join(folder, 'authority.duckdb'));
	const { of = 0, early = 0, half = 0, last = 0, late = 0 } = run.counts;
	const [seconds] = named('briefings', [run]).map(({ ms }) => ms / 1000);
	console.log();
	costs('evaluation of 400 schools', named('evaluation', [run]));
	costs(`${of} governor briefings as one job`, named('briefings', [run]));
	times('that evaluation', named('briefings', [run]), named('evaluation', [run]));
	line('  briefings a second', (of / (seconds ?? 1)).toFixed(1));
	const memory = [early, half, last].map((mb) => mb.toFixed(0)).join(', ');
	line('  memory at 10%, 50% and 100%', `${memory} MB`, `peak ${run.mb.toFixed(0)} MB`);
	line('  growth from 10% to 100%', (last / early).toFixed(2), '', 'at most 1.15');
	line('  made after it was told to stop', `${late}`, '', 'at most 1');
}

function named(name: string, runs: Measured[]): Cost[] {
	return runs.flatMap(({ costs }) => costs[name] ?? []);
}
