import { home } from '#lib/server/root.ts';
import { openHouse, type House } from './house.ts';

// On the process, not in the module: a page reloaded in development must not open the warehouse again.
const OPEN = Symbol.for('accord.house');
const open = globalThis as { [OPEN]?: Promise<House> };

/** The house of this process, opened at first use. */
export function theHouse(): Promise<House> {
	return (open[OPEN] ??= openHouse(home()).catch((error: unknown) => {
		delete open[OPEN];
		throw error;
	}));
}

/** Closes the house of this process, if it was ever opened. */
export async function closeTheHouse(): Promise<void> {
	const house = open[OPEN];
	delete open[OPEN];
	await (await house)?.close();
}
