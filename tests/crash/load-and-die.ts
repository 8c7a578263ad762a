/** A process that loads files, says the id of each once it is acknowledged, and may die at a point of its choice. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { openHouse, type House } from '#lib/server/house/house.ts';

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

function before<T extends object>(room: T, step: keyof T & string): void {
	Object.defineProperty(room, step, { value: die });
}

function after<T extends object>(room: T, step: keyof T & string): void {
	const done = (room[step] as (...args: unknown[]) => unknown).bind(room);
	const value = (...args: unknown[]) => {
		const result = done(...args);
		return result instanceof Promise ? result.then(die) : die();
	};
	Object.defineProperty(room, step, { value });
}

/** The file has its lasting name, and its entries are not there yet. */
function whileWritten(ledger: House['ledger']): void {
	const append = ledger.appendAfter.bind(ledger);
	ledger.appendAfter = (last, bodies, by, first) =>
		append(last, bodies, by, () => {
			first?.();
			die();
		});
}

function die(): never {
	process.kill(process.pid, 'SIGKILL');
	throw new Error('unreachable');
}
