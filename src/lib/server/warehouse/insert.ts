import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsName, sameKey, type FactsTable, type Form } from './facts.ts';
import { name, queryOn } from './query.ts';

/** Sound rows of one sheet, typed, waiting in a temporary table. */
export interface StagedSheet {
	/** The sheet's name. */
	name: string;
	dataset: string;
	/** The temporary table: source_row, fate, then the dataset's columns. */
	staged: string;
	/** The dataset’s columns that it has, where that is known. */
	columns?: string[];
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
	const columns = ['source_row', ...table.columns.map((column) => name(column.name))].join(', ');
	await connection.run(
		`INSERT INTO ${rowsName(table)} (sheet_id, upload, ${columns})
		SELECT $sheet, $upload, ${columns} FROM ${name(sheet.staged)} WHERE fate = 'accepted'`,
		{ sheet: await addSheet(connection, source, sheet), upload: source.upload }
	);
	for (const form of table.forms)
		if (await isFollowed(connection, source)) await giveWay(connection, table, form, source);
}

/** Writes down where rows come from; gives the number by which they say so. */
async function addSheet(
	connection: DuckDBConnection,
	source: Source,
	{ name: sheet, columns }: StagedSheet
): Promise<number> {
	const last = await queryOn(connection).one<{ id: number | null }>(
		'SELECT max(sheet_id) AS id FROM sheets'
	);
	const id = (last?.id ?? 0) + 1;
	await connection.run(
		`INSERT INTO sheets
		VALUES ($id, $upload, $partnership, $sheet, from_json($columns::JSON, '["VARCHAR"]'))`,
		{ ...source, id, sheet, columns: columns ? JSON.stringify(columns) : null }
	);
	return id;
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
	await connection.run(`DELETE FROM ${rowsName(table)} WHERE upload = $upload`, {
		upload: source.upload
	});
}

/** SQL for the partnership's uploads. */
const UPLOADS = 'SELECT upload FROM uploads WHERE partnership = $partnership';

async function mendChain(
	connection: DuckDBConnection,
	table: FactsTable,
	form: Form,
	{ partnership, upload }: Source
): Promise<void> {
	const facts = rowsName(table);
	await connection.run(
		`UPDATE ${facts} AS earlier SET superseded_by = next.superseded_by
		FROM (SELECT * FROM ${facts}
			WHERE upload = $upload AND superseded_by IS DISTINCT FROM $upload) AS next
		WHERE earlier.superseded_by = $upload AND earlier.upload <> $upload
			AND earlier.upload IN (${UPLOADS}) AND ${sameKey(form, 'earlier', 'next')}`,
		{ partnership, upload, form: form.name }
	);
}

/** Spares a first upload the search for rows that are there already. */
async function holdsRows(
	connection: DuckDBConnection,
	table: FactsTable,
	form: Form,
	{ partnership }: Source
): Promise<boolean> {
	const found = await queryOn(connection).one(
		`SELECT 1 FROM ${rowsName(table)}
		WHERE upload IN (${UPLOADS}) AND form = $form AND superseded_by IS NULL LIMIT 1`,
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
		`UPDATE ${rowsName(table)} SET superseded_by = $upload
		WHERE rowid IN (
			SELECT earlier.rowid FROM ${rowsName(table)} AS earlier
			SEMI JOIN (SELECT * FROM ${name(sheet.staged)} WHERE fate = 'accepted') AS fresh
			ON ${sameKey(form, 'earlier', 'fresh')}
			WHERE earlier.upload IN (${UPLOADS}) AND earlier.upload <= $upload
				AND (earlier.superseded_by IS NULL OR earlier.superseded_by > $upload))`,
		{ partnership, upload, form: form.name }
	);
}

async function isFollowed(
	connection: DuckDBConnection,
	{ partnership, upload }: Source
): Promise<boolean> {
	const found = await queryOn(connection).one(`${UPLOADS} AND upload > $upload LIMIT 1`, {
		partnership,
		upload
	});
	return found !== undefined;
}

async function giveWay(
	connection: DuckDBConnection,
	table: FactsTable,
	form: Form,
	{ partnership, upload }: Source
): Promise<void> {
	const facts = rowsName(table);
	await connection.run(
		`UPDATE ${facts} AS ours SET superseded_by = next
		FROM (SELECT form, ${form.key.map(name).join(', ')}, min(upload) AS next FROM ${facts}
			WHERE upload IN (${UPLOADS}) AND upload > $upload GROUP BY ALL) AS theirs
		WHERE ours.upload = $upload
			AND ours.superseded_by IS NULL AND ${sameKey(form, 'ours', 'theirs')}`,
		{ partnership, upload, form: form.name }
	);
}
