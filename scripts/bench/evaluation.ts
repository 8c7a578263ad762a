import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { academicYear } from '../../src/lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '../../src/lib/server/agreements/load.ts';
import { evaluate } from '../../src/lib/server/evaluation/evaluate.ts';
import { FACTS } from '../../src/lib/server/warehouse/facts-tables.ts';
import { openWarehouse, type Warehouse } from '../../src/lib/server/warehouse/warehouse.ts';

/** Milliseconds. */
export interface EvaluationTimes {
	rows: number;
	/** The whole evaluation of the sample’s year 2025 to 2026, best of five. */
	evaluation: number;
	/** One query that reads every value of the year’s facts and compares it, best of five. */
	scan: number;
	/** The same, every row hashed as a whole: the least that reading everything can cost. */
	leanestScan: number;
	/** How many full scans the evaluation takes as long as. */
	scans: number;
	leanestScans: number;
}

/** Takes a number of attendance rows; times a whole evaluation of the sample against full scans of its facts. */
export async function timeEvaluation(rows = 1_000_000): Promise<EvaluationTimes> {
	const folder = await mkdtemp(join(tmpdir(), 'accord-bench-evaluation-'));
	const path = join(folder, 'warehouse.duckdb');
	const warehouse = await openWarehouse({ path, folders: [], spill: folder, tables: FACTS });
	try {
		await fill(warehouse, rows);
		const scan = await best(() => warehouse.all(scanOf('min(COLUMNS(*))')));
		const leanestScan = await best(() => warehouse.all(scanOf('bit_xor(hash(facts))')));
		const evaluation = await best(() => evaluateSample(warehouse));
		const [scans, leanestScans] = [evaluation / scan, evaluation / leanestScan];
		return { rows, evaluation, scan, leanestScan, scans, leanestScans };
	} finally {
		warehouse.close();
		await rm(folder, { recursive: true, force: true });
	}
}

function scanOf(aggregate: string): string {
	return `SELECT ${aggregate} FROM attendance_current AS facts WHERE partnership = 'sample'`;
}

function evaluateSample(warehouse: Warehouse) {
	const partnership = loadPartnership('sample');
	return evaluate({
		warehouse,
		partnership,
		agreement: loadAgreement(partnership.agreement),
		year: academicYear('2025-26'),
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: 'bench'
	});
}

/** Meetings of 200 people, ten of each school, spread over the year and the five groups that meet. */
async function fill(warehouse: Warehouse, rows: number): Promise<void> {
	await warehouse.lay('bench');
	const schools = loadPartnership('sample').schools.map(({ id }) => `'${id}'`);
	const connection = warehouse.connection();
	await connection.run(`
		INSERT INTO attendance BY NAME
		SELECT
			'sample' AS partnership, 1 AS upload, 'rows' AS sheet, row + 2 AS source_row, 'rows' AS form,
			'M' || row // 200 AS meeting_id,
			DATE '2025-09-01' + (row // 200 % 360)::INTEGER AS meeting_date,
			['HSF', 'SCM', 'GF', 'EHEB', 'GB'][row // 200 % 5 + 1] AS group_code,
			'held' AS meeting_status,
			[${schools.join(', ')}][row % ${schools.length} + 1] AS school_urn,
			'A' || row % 200 AS attendee_ref,
			['head', 'deputy', 'governor', 'clerk', 'staff'][(hash(row) % 5)::INTEGER + 1] AS attendee_role,
			['present', 'present', 'remote', 'apologies', 'absent'][(hash(row + 7) % 5)::INTEGER + 1] AS status,
			2.0 AS hours,
			meeting_date - 7 AS agenda_date, meeting_date - 7 AS papers_date,
			meeting_date + 7 AS minutes_date,
			3 AS feedback_slots_due, 2 AS feedback_slots_done
		FROM range(${rows}) AS made (row)`);
	await connection.run('CHECKPOINT');
}

async function best(act: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < 5; run++) {
		const start = performance.now();
		await act();
		times.push(performance.now() - start);
	}
	return Math.min(...times);
}
