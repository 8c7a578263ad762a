import { readBy } from './completed.ts';
import { name } from './query.ts';
import { createSummary } from './summary.ts';

/** What the warehouse keeps of one dataset: made from its definition. */
export interface FactsTable {
	/** The dataset's name: `attendance`. */
	dataset: string;
	columns: { name: string; type: string }[];
	/** The shapes its rows come in, told apart by the column `form`, and what names a row in each. */
	forms: Form[];
	/** SQL over the rows in force, grouped by `upload` and whatever else: kept ready as `attendance_summary`. */
	summary?: string;
	/** True where what a later sheet has no column for is taken from the rows that it states again. */
	completes?: true;
}

export interface Form {
	name: string;
	/** Columns that together name a row; empty cells count as equal. */
	key: string[];
}

/** Where a row came from, before the dataset's own columns. */
const ORIGIN = [
	'sheet_id INTEGER NOT NULL',
	'upload INTEGER NOT NULL',
	'source_row INTEGER NOT NULL',
	'superseded_by INTEGER'
];

/** The SQL that makes the table of where rows come from: what all rows of a sheet share is written down once. */
export const CREATE_SHEETS = `-- One row per sheet of an upload in force.
	CREATE TABLE sheets (sheet_id INTEGER, upload INTEGER, partnership VARCHAR, sheet VARCHAR, columns VARCHAR[])`;

/** Takes a table's description; gives the SQL that makes it, the views to read it by and its summary. */
export function createFacts(table: FactsTable): string[] {
	const columns = table.columns.map((column) => `${name(column.name)} ${column.type}`);
	const { own, window } = readBy(table);
	return [
		`-- One row per accepted row of a spreadsheet.
		CREATE TABLE ${rowsName(table)} (${[...ORIGIN, ...columns].join(', ')})`,
		`-- One row per accepted row of a spreadsheet, with where it came from.
		CREATE VIEW ${name(table.dataset)} AS
		SELECT s.partnership, r.upload, s.sheet, r.source_row, r.superseded_by, ${own.join(', ')}
		FROM ${rowsName(table)} r JOIN sheets s USING (sheet_id) ${window}`,
		`-- One row per accepted row that no later upload states again.
		CREATE VIEW ${currentName(table)} AS
		SELECT * EXCLUDE (superseded_by) FROM ${name(table.dataset)} WHERE superseded_by IS NULL`,
		...createSummary(table)
	];
}

/** The table in which a dataset's rows are written; `attendance` is the view to read them by. */
export function rowsName({ dataset }: { dataset: string }): string {
	return name(`${dataset}_rows`);
}

/** SQL that is true where two rows of the form $form have the same key. */
export function sameKey({ key }: Form, left: string, right: string): string {
	return `${left}.form = $form AND ${right}.form = $form AND ${sameValues(key, left, right)}`;
}

/** SQL that is true where two rows have the same in these columns; empty cells count as equal. */
export function sameValues(columns: string[], left: string, right: string): string {
	return columns
		.map((column) => `${left}.${name(column)} IS NOT DISTINCT FROM ${right}.${name(column)}`)
		.join(' AND ');
}

function currentName({ dataset }: { dataset: string }): string {
	return name(`${dataset}_current`);
}
