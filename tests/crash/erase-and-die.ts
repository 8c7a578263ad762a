/** A process that erases upload U1 and may die at a point of its choice. */
import { openHouse, type House } from '#lib/server/house/house.ts';
import { after, before, whileWritten } from './dying.ts';

const [home = '', point = 'never', rows = 'keep'] = process.argv.slice(2);

const house = await openHouse(home);
dieAt(point, house);
await house.erase('U1', 'crash test', { reason: null, rows: rows === 'erase', name: true });
console.log('erased U1');
await house.close();

/** Each point lies between two steps of erasing, in their order. */
function dieAt(point: string, { ledger, warehouse }: House): void {
	if (point === 'before the ledger is written') before(ledger, 'appendAfter');
	if (point === 'while the ledger is written') whileWritten(ledger);
	if (point === 'once the ledger is written') after(ledger, 'appendAfter');
	if (point === 'once the rows are committed') after(warehouse, 'inOneStep');
	if (point === 'before the file is removed') before(ledger, 'sweep');
	if (point === 'once the file is removed') after(ledger, 'sweep');
}
