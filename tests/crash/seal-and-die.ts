/** A process that seals a signed report and may die at a point of its choice. */
import { openHouse, type House } from '#lib/server/house/house.ts';
import { signAndSeal } from '#lib/server/house/sealing/sealing.fixture.ts';
import { after, before, whileWritten } from './dying.ts';

const [home = '', point = 'never'] = process.argv.slice(2);

const house = await openHouse(home);
dieAt(point, house);
console.log(`sealed at ${await signAndSeal(house)}`);
await house.close();

/** Each point lies between two steps of sealing, in their order. */
function dieAt(point: string, { ledger }: House): void {
	if (point === 'before the ledger is written') before(ledger, 'appendAfter');
	if (point === 'while the ledger is written') whileWritten(ledger);
	if (point === 'once the ledger is written') after(ledger, 'appendAfter');
}
