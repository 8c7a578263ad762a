// The whole evaluation of the sample, on facts that are there, and what one reading of every cell takes.
// Both are the middle of several in one process. Each as-at date is a question not asked before.
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { median, tell, timed } from './measure.ts';

const SCANS = 5;
const DATES = ['2026-08-31', '2026-08-30', '2026-08-29'];

const [home = ''] = process.argv.slice(2);
const house = await openHouse(home);
const scans: number[] = [];
for (let i = 0; i < SCANS; i++) scans.push(await timed(() => scan(house)));
const evaluations: number[] = [];
for (const asAt of DATES) {
	const question = { partnership: 'sample', year: '2025-26', asAt };
	evaluations.push(await timed(() => evaluationOf(house, question)));
}
await house.close();
tell({ ms: median(evaluations), scanMs: median(scans) });

/** Reads and compares every cell of every row. */
function scan({ warehouse }: House): Promise<unknown> {
	return warehouse.all('SELECT max(COLUMNS(*)) FROM attendance');
}
