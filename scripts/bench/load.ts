// A file on its whole way: received, hashed, understood, checked, accepted in the ledger, counted.
import { createReadStream } from 'node:fs';
import { openHouse } from '#lib/server/house/house.ts';
import { LIMITS } from '#lib/server/intake/read/limits.ts';
import { costOf, tell } from './measure.ts';

const [file = '', home = ''] = process.argv.slice(2);
const house = await openHouse(home);
const loading = await costOf(async () => {
	const sender = {
		file: 'attendance.csv',
		partnership: 'sample',
		by: 'bench',
		limit: LIMITS.bytes
	};
	const loaded = await house.load(createReadStream(file, { highWaterMark: 1 << 20 }), sender);
	const counted = await house.warehouse.one<{ n: number }>(
		'SELECT count(*) AS n FROM attendance_current'
	);
	if ('refused' in loaded || counted?.n !== loaded.understood.sheets[0]?.rows)
		throw new Error('Not every row was accepted.');
});
await house.close();
tell({ loading });
