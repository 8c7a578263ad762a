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
}

export interface Form {
	name: string;
	/** Columns that together name a row; empty cells count as equal. */
	key: string[];
}

/** Where a row came from, before the dataset's own columns. */
const ORIGIN = [
	'partnership VARCHAR NOT NULL',
	'upload INTEGER NOT NULL',
	'sheet VARCHAR NOT NULL',
	'source_row BIGINT NOT NULL',
	'superseded_by INTEGER'
];

/** Takes a table's description; gives the SQL that makes it, the view of its rows in force and their summary. */
export function createFacts(table: FactsTable): string[] {
	const columns = table.columns.map((column) => `${name(column.name)} ${column.type}`);
	return [
		`-- One row per accepted row of a spreadsheet.
		CREATE TABLE ${name(table.dataset)} (${[...ORIGIN, ...columns].join(', ')})`,
		`-- One row per accepted row that no later upload states again.
		CREATE VIEW ${currentName(table)} AS
		SELECT * EXCLUDE (superseded_by) FROM ${name(table.dataset)} WHERE superseded_by IS NULL`,
		...createSummary(table)
	];
}

/** Takes a table's description; gives the SQL that removes it with its view. */
export function dropFacts(dataset: string): string[] {
	return [
		`DROP VIEW IF EXISTS ${currentName({ dataset })}`,
		`DROP TABLE IF EXISTS ${name(dataset)}`
	];
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
