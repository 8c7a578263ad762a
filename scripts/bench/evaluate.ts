// The whole evaluation of the sample on facts that are there, and full scans of these facts, by turns.
// Each as-at date is a question not asked before. What a process does for the first time (reading code,
// planning) is the same for both and left out by a first round that does not count.
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse } from '#lib/server/house/house.ts';
import { costOf, median, tell, type Cost } from './measure.ts';

/** Three ways to read every value of every column of every row, from the strictest to the most lenient. */
const SCANS = {
	// Every value is read; only whether it is there is looked at.
	present: 'SELECT count(COLUMNS(*)) FROM attendance',
	// Every value is read and mixed into one number.
	hashed: 'SELECT bit_xor(hash(attendance)) FROM attendance',
	// Every value is read and compared with the greatest so far.
	compared: 'SELECT max(COLUMNS(*)) FROM attendance'
};
const ROUNDS = 9;

const [home = ''] = process.argv.slice(2);
const house = await openHouse(home);
const costs: Record<string, Cost[]> = {};
for (let round = 0; round <= ROUNDS; round++) {
	for (const [name, sql] of Object.entries(SCANS))
		await note(name, round, () => house.warehouse.all(sql));
	const asAt = `2026-08-${31 - round}`;
	const question = { partnership: 'sample', year: '2025-26', asAt };
	await note('evaluation', round, () => evaluationOf(house, question));
}
await house.close();
tell(Object.fromEntries(Object.entries(costs).map(([name, all]) => [name, middle(all)])));

async function note(name: string, round: number, work: () => Promise<unknown>): Promise<void> {
	const cost = await costOf(work);
	if (round > 0) (costs[name] ??= []).push(cost);
}

function middle(all: Cost[]): Cost {
	return { ms: median(all.map(({ ms }) => ms)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)) };
}
