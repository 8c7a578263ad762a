import { sameValues, type FactsTable, type Form } from './facts.ts';
import { givenWay } from './given-way.ts';
import { name, type Plain, type Query } from './query.ts';
import type { Source } from './insert.ts';

/** How the rows of an upload stand to those in force before it. */
export interface Overlap {
	/** Counts, apart for each school and group, because not everybody may see every school’s. */
	parts: OverlapPart[];
	/** The first rows of which something changed. */
	changes: ChangedRow[];
}

export interface OverlapPart {
	dataset: string;
	/** Null where its rows name none. */
	school: string | null;
	group: string | null;
	/** Rows that nobody had sent. */
	new: number;
	/** Rows in force that it states again, and of which something else is said. */
	changed: number;
	/** Rows that change nothing, those included that a later file states as well: there they stand. */
	unchanged: number;
	/** Of those unchanged, rows that a later file states as well. */
	later: number;
	/** By column, in how many rows another value stands. */
	columns: Record<string, number>;
}

/** A row as it was in force, and as the upload states it. */
export interface ChangedRow {
	dataset: string;
	before: PlacedRow;
	after: PlacedRow;
	/** Columns whose values differ. */
	columns: string[];
}

/** A row of a facts table by column, its origin included. */
export interface PlacedRow extends Record<string, Plain> {
	upload: number;
	sheet: string;
	source_row: number;
}

/** Rows given as examples, of each dataset at most. */
const EXAMPLES = 50;

/**
 * Takes the table of an upload that has just been written; gives how its rows stand to those in force
 * before. `kept` says whether rows of its own were kept aside because it was written once more.
 */
export async function overlapOf(
	query: Query,
	table: FactsTable,
	{ upload }: Source,
	kept: boolean
): Promise<Overlap> {
	const overlap: Overlap = { parts: [], changes: [] };
	for (const form of table.forms) {
		const beside = { query, table, form, kept, params: { upload, form: form.name } };
		overlap.parts.push(...(await partsOf(beside)));
		overlap.changes.push(...(await changesIn(beside)));
	}
	return overlap;
}

interface Beside {
	query: Query;
	table: FactsTable;
	form: Form;
	kept: boolean;
	params: { upload: number; form: string };
}

/** The columns that say whose row it is. */
const WHOSE = { school: 'school_urn', group: 'group_code' };

async function partsOf(beside: Beside): Promise<OverlapPart[]> {
	const { query, table, form, params } = beside;
	const whose = Object.entries(WHOSE).map(([as, column]) =>
		has(table, column) ? `fresh.${column}::VARCHAR AS ${name(as)}` : `NULL AS ${name(as)}`
	);
	const comparable = compared(table, form);
	const anything = comparable.map(differs).join(' OR ');
	const counts = comparable.map(
		(column) => `count(*) FILTER (${CHANGES} AND ${differs(column)}) AS ${name(column)}`
	);
	const rows = await query.all<Record<string, Plain>>(
		`SELECT ${whose.join(', ')},
			count(*) FILTER (${COUNTS} AND NOT (${STATED})) AS "(new)",
			count(*) FILTER (${CHANGES} AND (${anything})) AS "(changed)",
			count(*) FILTER (NOT ${COUNTS}) AS "(later)",
			count(*) AS "(rows)",
			${counts.join(', ')}
		FROM ${sideBySide(beside)}
		GROUP BY 1, 2 ORDER BY 1, 2`,
		params
	);
	return rows.map((row) => partFrom(row, table.dataset, comparable));
}

function partFrom(row: Record<string, Plain>, dataset: string, columns: string[]): OverlapPart {
	const [added, changed] = [Number(row['(new)']), Number(row['(changed)'])];
	const counted = columns.map((column) => [column, Number(row[column])] as const);
	return {
		dataset,
		school: row.school as string | null,
		group: row.group as string | null,
		new: added,
		changed,
		unchanged: Number(row['(rows)']) - added - changed,
		later: Number(row['(later)']),
		columns: Object.fromEntries(counted.filter(([, rows]) => rows > 0))
	};
}

async function changesIn(beside: Beside): Promise<ChangedRow[]> {
	const { query, table, form, params } = beside;
	const comparable = compared(table, form);
	const rows = await query.all<{ before: PlacedRow; after: PlacedRow }>(
		`SELECT earlier AS before, fresh AS after
		FROM ${sideBySide(beside)}
		WHERE ${CHANGES} AND (${comparable.map(differs).join(' OR ')})
		ORDER BY fresh.sheet, fresh.source_row LIMIT ${EXAMPLES}`,
		params
	);
	return rows.map(({ before, after }) => {
		const columns = comparable.filter((column) => before[column] !== after[column]);
		return { dataset: table.dataset, before, after, columns };
	});
}

/** SQL: each row of the upload as `fresh`, beside the row in force that it states again as `earlier`, if there was one. */
function sideBySide({ table, form, kept }: Beside): string {
	return `(FROM ${name(table.dataset)} WHERE upload = $upload AND form = $form) AS fresh
		LEFT JOIN (${givenWay(table, form, kept)}) AS earlier
		ON ${sameValues(form.key, 'fresh', 'earlier')}`;
}

/** SQL that is true where the row was in force before. */
const STATED = 'earlier.upload IS NOT NULL';

/** SQL that is true where it is in force now: a later file, or sheet, doesn’t state it as well. */
const COUNTS = '(fresh.superseded_by IS NULL)';

const CHANGES = `(${COUNTS} AND ${STATED})`;

/** SQL that is true where the column's two values are not the same. */
function differs(column: string): string {
	return `fresh.${name(column)} IS DISTINCT FROM earlier.${name(column)}`;
}

/** What two rows with the same key can differ in. */
function compared({ columns }: FactsTable, { key }: Form): string[] {
	return columns
		.map((column) => column.name)
		.filter((column) => column !== 'form' && !key.includes(column));
}

function has({ columns }: FactsTable, wanted: string): boolean {
	return columns.some((column) => column.name === wanted);
}
