import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { goneOf, keepAside } from '#lib/server/warehouse/given-way.ts';
import { missingFrom } from '#lib/server/warehouse/missing.ts';
import { overlapOf } from '#lib/server/warehouse/overlap.ts';
import { yearsTouched } from '#lib/server/warehouse/periods.ts';
import { queryOn, type Query } from '#lib/server/warehouse/query.ts';
import { inForce } from '#lib/server/warehouse/standing.ts';
import type { Source } from '#lib/server/warehouse/insert.ts';
import { partnershipDecided } from '../decided.ts';
import type { Rooms } from '../rooms.ts';
import type { Consequences } from './consequences.ts';
import { evaluatedBothWays } from './both-ways.ts';
import { yearsToCompare } from './years.ts';

/** What is tried: the upload it concerns, and what would be written. */
export interface Trial extends Source {
	/** Rows of the file that are not sound. */
	held: number;
	write: () => Promise<void>;
}

/**
 * Writes what is tried into the facts, looks at what has become of them, and takes everything back.
 * Readers see nothing of it. For a house that is level with its ledger, while other loaders wait.
 */
export async function rehearse(rooms: Rooms, trial: Trial, today: string): Promise<Consequences> {
	const found: Consequences[] = [];
	const { warehouse } = rooms;
	await warehouse.inOneStep(async () => {
		found.push(await consequencesOn(queryOn(warehouse.connection()), rooms, trial, today));
		// Null takes back what was written.
		return null;
	});
	return found[0]!;
}

async function consequencesOn(
	query: Query,
	{ ledger, warehouse }: Rooms,
	{ write, held, ...source }: Trial,
	today: string
): Promise<Consequences> {
	const partnership = partnershipDecided(ledger, source.partnership);
	const before = await inForce(query, FACTS, partnership.id);
	const touchedBefore = await yearsTouched(query, FACTS, source.upload);
	const kept = await keptAside(query, source);
	await write();
	const touched = [...touchedBefore, ...(await yearsTouched(query, FACTS, source.upload))];
	const years = yearsToCompare(touched, partnership, today);
	return {
		upload: source.upload,
		held,
		...(await rowsBeside(query, source, kept)),
		inForce: { before, after: await inForce(query, FACTS, partnership.id) },
		years: await evaluatedBothWays(query, warehouse, { partnership, years, today })
	};
}

/** The datasets of which the upload has rows in force already, because it was accepted before. */
async function keptAside(query: Query, source: Source): Promise<string[]> {
	const kept = [];
	for (const table of FACTS) if (await keepAside(query, table, source)) kept.push(table.dataset);
	return kept;
}

async function rowsBeside(query: Query, source: Source, kept: string[]) {
	const overlap: Consequences['overlap'] = { parts: [], changes: [] };
	const missing: Consequences['missing'] = { parts: [], rows: [] };
	let gone = 0;
	for (const table of FACTS) {
		const hadRows = kept.includes(table.dataset);
		const { parts, changes } = await overlapOf(query, table, source, hadRows);
		overlap.parts.push(...parts);
		overlap.changes.push(...changes);
		const lacking = await missingFrom(query, table, source);
		missing.parts.push(...lacking.parts);
		missing.rows.push(...lacking.rows);
		if (hadRows) gone += await goneOf(query, table, source);
	}
	return { overlap, missing, gone };
}
