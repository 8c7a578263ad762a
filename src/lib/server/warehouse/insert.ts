import type { DuckDBConnection } from '@duckdb/node-api';
import { sameKey, type FactsTable, type Form } from './facts.ts';
import { name, queryOn } from './query.ts';

/** Sound rows of one sheet, typed, waiting in a temporary table. */
export interface StagedSheet {
	/** The sheet's name. */
	name: string;
	dataset: string;
	/** The temporary table: source_row, fate, then the dataset's columns. */
	staged: string;
}

export interface Source {
	partnership: string;
	/** The upload's number: 12 for U12. */
	upload: number;
}

/**
 * Adds a staged sheet's accepted rows. Rows of the partnership with the same key give way to them where
 * they came in earlier; where they came in later, which is so when an upload is mended and accepted
 * again, these give way to those.
 */
export async function insertSheet(
	connection: DuckDBConnection,
	table: FactsTable,
	sheet: StagedSheet,
	source: Source
): Promise<void> {
	for (const form of table.forms)
		if (await holdsRows(connection, table, form, source))
			await supersede(connection, table, form, sheet, source);
	const columns = table.columns.map((column) => name(column.name));
	const origin = ['partnership', 'upload', 'sheet', 'source_row'];
	await connection.run(
		`INSERT INTO ${name(table.dataset)} (${[...origin, ...columns].join(', ')})
		SELECT $partnership, $upload, $sheet, ${['source_row', ...columns].join(', ')}
		FROM ${name(sheet.staged)} WHERE fate = 'accepted'`,
		{ ...source, sheet: sheet.name }
	);
	for (const form of table.forms)
		if (await isFollowed(connection, table, source)) await giveWay(connection, table, form, source);
}

/**
 * Takes an upload's rows out. What they superseded is in force again, or superseded by the upload that
 * had superseded them in turn: the rows of one key form a chain, and this takes out a link.
 */
export async function removeUpload(
	connection: DuckDBConnection,
	table: FactsTable,
	source: Source
): Promise<void> {
	for (const form of table.forms) await mendChain(connection, table, form, source);
	await connection.run(`DELETE FROM ${name(table.dataset)} WHERE upload = $upload`, {
		upload: source.upload
	});
}

async function mendChain(
	connection: DuckDBConnection,
	table: FactsTable,
	form: Form,
	{ partnership, upload }: Source
): Promise<void> {
	const facts = name(table.dataset);
	await connection.run(
		`UPDATE ${facts} AS earlier SET superseded_by = next.superseded_by
		FROM (SELECT * FROM ${facts}
			WHERE upload = $upload AND superseded_by IS DISTINCT FROM $upload) AS next
		WHERE earlier.superseded_by = $upload AND earlier.upload <> $upload
			AND earlier.partnership = $partnership AND ${sameKey(form, 'earlier', 'next')}`,
		{ partnership, upload, form: form.name }
	);
}

/** Spares a first upload the search for rows that are there already. */
async function holdsRows(
	connection: DuckDBConnection,
	{ dataset }: FactsTable,
	form: Form,
	{ partnership }: Source
): Promise<boolean> {
	const found = await queryOn(connection).one(
		`SELECT 1 FROM ${name(dataset)}
		WHERE partnership = $partnership AND form = $form AND superseded_by IS NULL LIMIT 1`,
		{ partnership, form: form.name }
	);
	return found !== undefined;
}

async function supersede(
	connection: DuckDBConnection,
	table: FactsTable,
	form: Form,
	sheet: StagedSheet,
	{ partnership, upload }: Source
): Promise<void> {
	await connection.run(
		`UPDATE ${name(table.dataset)} SET superseded_by = $upload
		WHERE rowid IN (
			SELECT earlier.rowid FROM ${name(table.dataset)} AS earlier
			SEMI JOIN (SELECT * FROM ${name(sheet.staged)} WHERE fate = 'accepted') AS fresh
			ON ${sameKey(form, 'earlier', 'fresh')}
			WHERE earlier.partnership = $partnership AND earlier.upload <= $upload
				AND (earlier.superseded_by IS NULL OR earlier.superseded_by > $upload))`,
		{ partnership, upload, form: form.name }
	);
}

async function isFollowed(
	connection: DuckDBConnection,
	{ dataset }: FactsTable,
	{ partnership, upload }: Source
): Promise<boolean> {
	const found = await queryOn(connection).one(
		`SELECT 1 FROM ${name(dataset)}
		WHERE partnership = $partnership AND upload > $upload LIMIT 1`,
		{ partnership, upload }
	);
	return found !== undefined;
}

async function giveWay(
	connection: DuckDBConnection,
	{ dataset }: FactsTable,
	form: Form,
	{ partnership, upload }: Source
): Promise<void> {
	const facts = name(dataset);
	await connection.run(
		`UPDATE ${facts} AS ours SET superseded_by = next
		FROM (SELECT form, ${form.key.map(name).join(', ')}, min(upload) AS next FROM ${facts}
			WHERE partnership = $partnership AND upload > $upload GROUP BY ALL) AS theirs
		WHERE ours.partnership = $partnership AND ours.upload = $upload
			AND ours.superseded_by IS NULL AND ${sameKey(form, 'ours', 'theirs')}`,
		{ partnership, upload, form: form.name }
	);
}
