import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWarehouse, type Place, type Warehouse } from '#lib/server/warehouse/warehouse.ts';

/**
 * Notes that rows are erased of which the warehouse’s file may hold copies in parts that it no longer
 * uses. It is made anew when nobody has it open.
 */
export function markStale(home: string): void {
	writeFileSync(marker(home), '', { flush: true });
}

/** Opens the warehouse of a home, in a new file where the old one may hold what was erased. */
export async function openClean(home: string, place: Place): Promise<Warehouse> {
	const warehouse = await openWarehouse(place);
	if (!existsSync(marker(home)) || !warehouse.lasting) return warehouse;
	warehouse.close();
	for (const file of [`${place.path}`, `${place.path}.wal`]) rmSync(file, { force: true });
	rmSync(marker(home));
	return openWarehouse(place);
}

function marker(home: string): string {
	return join(home, 'warehouse.stale');
}
