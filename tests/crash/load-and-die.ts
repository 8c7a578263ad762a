/** A process that loads files, says the id of each once it is acknowledged, and may die at a point of its choice. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { after, before, whileWritten } from './dying.ts';

const [home = '', point = 'never', ...files] = process.argv.slice(2);

const house = await openHouse(home);
console.log('open');
dieAt(point, house);
for (const path of files) {
	const sender = { file: basename(path), partnership: 'pods', by: 'crash test' };
	const loaded = await house.load(createReadStream(path), sender);
	if (!('refused' in loaded)) console.log(`loaded ${loaded.upload?.id}`);
}
await house.close();

/** Each point lies between two steps of loading, in their order. */
function dieAt(point: string, { ledger, warehouse }: House): void {
	if (point === 'once the file is in') after(ledger, 'takeIn');
	if (point === 'before the rows are written') before(warehouse, 'insert');
	if (point === 'once the rows are written') after(warehouse, 'insert');
	if (point === 'before the ledger is written') before(ledger, 'appendAfter');
	if (point === 'while the ledger is written') whileWritten(ledger);
	if (point === 'once the ledger is written') after(ledger, 'appendAfter');
	if (point === 'once the rows are committed') after(warehouse, 'inOneStep');
}
