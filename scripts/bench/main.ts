// What loading and evaluating cost, as ratios against bare DuckDB on the same machine in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { writeAttendanceRows } from './intake-rows.ts';
import { measure, median } from './measure.ts';

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const RUNS = Number(process.env.RUNS ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
try {
	const file = join(folder, 'attendance.csv');
	const schools = loadPartnership('sample').schools.map(({ id }) => id);
	await writeAttendanceRows(file, ROWS, schools);
	console.log(`${ROWS.toLocaleString('en-GB')} attendance rows; median of ${RUNS} runs.\n`);
	await benchLoading(file);
	await benchEvaluation();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Received, understood, accepted and counted, against read_csv into a table of a file database. */
async function benchLoading(file: string): Promise<void> {
	const bare: Measured[] = [];
	const load: Measured[] = [];
	for (let run = 0; run < RUNS; run++) {
		// By turns, so that whatever else the machine does falls on both.
		bare.push(await measure('bare.ts', file, join(folder, `bare-${run}.duckdb`)));
		load.push(await measure('load.ts', file, join(folder, `home-${run}`)));
	}
	const [alone, ours] = [bare, load].map((runs) => median(runs.map(({ ms }) => ms))) as [
		number,
		number
	];
	line('bare read_csv into a table', seconds(alone));
	line('load: received, accepted, queryable', seconds(ours));
	line('  times bare DuckDB', (ours / alone).toFixed(2), 'at most 3');
	line('  peak memory', `${Math.max(...load.map(({ mb }) => mb)).toFixed(0)} MB`, 'under 700 MB');
}

/** Every clause of the agreement, against ten readings of every cell of the facts. */
async function benchEvaluation(): Promise<void> {
	const { scanMs = 0, ms, mb } = await measure('evaluate.ts', join(folder, 'home-0'));
	console.log();
	line('ten full scans of the facts', seconds(10 * scanMs));
	line('evaluation of every clause', seconds(ms));
	line('  times ten full scans', (ms / (10 * scanMs)).toFixed(2), 'under 1');
	line('  peak memory', `${mb.toFixed(0)} MB`);
}

type Measured = Awaited<ReturnType<typeof measure>>;

function line(what: string, value: string, wanted = ''): void {
	console.log(`${what.padEnd(38)}${value.padStart(10)}${wanted && `   (wanted: ${wanted})`}`);
}

function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(2)} s`;
}
