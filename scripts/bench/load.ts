// A file on its whole way: received, hashed, understood, checked, accepted in the ledger, counted. What a
// process does for the first time (reading code, planning) falls to a small file of another partnership.
import { createReadStream } from 'node:fs';
import { openHouse } from '#lib/server/house/house.ts';
import { LIMITS } from '#lib/server/intake/read/limits.ts';
import { costOf, tell } from './measure.ts';

const [file = '', home = '', first = ''] = process.argv.slice(2);
const house = await openHouse(home);
await load(first, 'pods');
const loading = await costOf(() => load(file, 'sample'));
await house.close();
tell({ loading });

async function load(path: string, partnership: string): Promise<void> {
	const sender = { file: 'attendance.csv', partnership, by: 'bench', limit: LIMITS.bytes };
	const loaded = await house.load(createReadStream(path, { highWaterMark: 1 << 20 }), sender);
	const counted = await house.warehouse.one<{ n: number }>(
		'SELECT count(*) AS n FROM attendance_current WHERE partnership = $partnership',
		{ partnership }
	);
	if ('refused' in loaded || counted?.n !== loaded.understood.sheets[0]?.rows)
		throw new Error('Not every row was accepted.');
}
