import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { openWarehouse, type Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { claimName, drop, sweepDead } from '#lib/server/ledger/incoming.ts';
import { openLedger, type Ledger } from '#lib/server/ledger/ledger.ts';
import { receivedFolder } from '#lib/server/ledger/received.ts';
import { makeHome } from '#lib/server/root.ts';
import { openClean } from './erasure/stale-warehouse.ts';
import { sweepSealed } from './sealing/kept.ts';

/** Ledger and warehouse of one home, and a folder for what this process needs for a moment. */
export interface Rooms {
	home: string;
	ledger: Ledger;
	warehouse: Warehouse;
	temp: string;
}

/** Opens the rooms of a home, once what dead processes left there is gone. */
export async function openRooms(home: string): Promise<Rooms> {
	makeHome(home);
	const ledger = openLedger(home);
	ledger.sweep();
	sweepSealed(ledger);
	const temps = join(home, 'temp');
	sweepDead(temps);
	const temp = join(temps, claimName());
	mkdirSync(temp, { recursive: true });
	const warehouse = await openClean(home, {
		path: join(home, 'warehouse.duckdb'),
		folders: [receivedFolder(home)],
		spill: temp,
		tables: FACTS
	});
	return { home, ledger, warehouse, temp };
}

/** Opens a warehouse that holds nothing, for looking at files only: no home is touched. */
export async function openBench(temp: string, folders: string[]): Promise<Warehouse> {
	return openWarehouse({ path: null, folders, spill: temp, tables: FACTS });
}

/** Closes the rooms and removes the folder of the moment. */
export async function closeRooms({ ledger, warehouse, temp }: Rooms): Promise<void> {
	warehouse.close();
	ledger.close();
	await drop({ path: temp });
}
