import type { FactsTable } from './facts.ts';
import { name, type Query } from './query.ts';

/** Rows in force by upload's number. */
export type InForce = Map<number, number>;

/** Rows of one upload that another states again. */
export interface Superseded {
	upload: number;
	by: number;
	rows: number;
}

/** Takes a partnership; gives how many rows of each of its uploads are in force. */
export async function inForce(
	query: Query,
	tables: FactsTable[],
	partnership: string
): Promise<InForce> {
	const counts: InForce = new Map();
	for (const { dataset } of tables) {
		const found = await query.all<{ upload: number; rows: number }>(
			`SELECT upload, count(*) AS rows FROM ${name(dataset)}
			WHERE partnership = $partnership AND superseded_by IS NULL GROUP BY ALL`,
			{ partnership }
		);
		for (const { upload, rows } of found) counts.set(upload, (counts.get(upload) ?? 0) + rows);
	}
	return counts;
}

/** Takes an upload's number; gives which others state its rows again, and whose rows it does. */
export async function supersededAround(
	query: Query,
	tables: FactsTable[],
	upload: number
): Promise<Superseded[]> {
	const each = tables.map(
		({ dataset }) => `SELECT upload, superseded_by AS "by" FROM ${name(dataset)}
			WHERE superseded_by <> upload AND (upload = $upload OR superseded_by = $upload)`
	);
	return query.all<Superseded>(
		`SELECT upload, "by", count(*) AS rows FROM (${each.join(' UNION ALL ')}) GROUP BY ALL ORDER BY "by", upload`,
		{ upload }
	);
}
