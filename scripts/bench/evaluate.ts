// The whole evaluation of the sample, on facts that are there, and what one reading of every cell takes.
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { median, tell, timed } from './measure.ts';

const SCANS = 5;

const [home = ''] = process.argv.slice(2);
const house = await openHouse(home);
const scans: { ms: number; mb: number }[] = [];
for (let i = 0; i < SCANS; i++) scans.push({ ms: await timed(() => scan(house)), mb: 0 });
const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
const ms = await timed(() => evaluationOf(house, question));
await house.close();
tell({ ms, scanMs: median(scans, 'ms') });

/** Reads every cell of every row. */
function scan({ warehouse }: House): Promise<unknown> {
	return warehouse.all('SELECT bit_xor(hash(attendance)) FROM attendance');
}
