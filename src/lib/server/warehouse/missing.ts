import { sameValues, type FactsTable, type Form } from './facts.ts';
import type { PlacedRow } from './overlap.ts';
import { name, type Query } from './query.ts';
import type { Source } from './insert.ts';

/** Rows in force of an earlier upload that covers the same ground as a later one, which lacks them. */
export interface MissingPart {
	dataset: string;
	/** The earlier upload's number. */
	upload: number;
	school: string | null;
	group: string | null;
	rows: number;
}

export interface MissingRow {
	dataset: string;
	row: PlacedRow;
}

export interface Missing {
	parts: MissingPart[];
	/** The first of them. */
	rows: MissingRow[];
}

const EXAMPLES = 50;

/** Columns of a key that say whom a row names; the others say what it is about: the meeting, the session, the measure. */
const WHOM = ['school_urn', 'attendee_ref'];

/**
 * Takes the table of an upload that has just been written; gives what earlier uploads have and it lacks.
 * It covers the ground of an earlier file, or of a meeting in it, where it states at least half of the
 * rows again: a correction of one row doesn't say that the others are gone.
 */
export async function missingFrom(
	query: Query,
	table: FactsTable,
	source: Source
): Promise<Missing> {
	const missing: Missing = { parts: [], rows: [] };
	for (const form of table.forms) {
		const params = { ...source, form: form.name };
		if (!(await restatesAny(query, table, params))) continue;
		missing.parts.push(...(await partsOf(query, table, form, params)));
		missing.rows.push(...(await rowsOf(query, table, form, params)));
	}
	return missing;
}

type Asked = Source & { form: string };

async function restatesAny(query: Query, table: FactsTable, { upload, form }: Asked) {
	const found = await query.one(
		`SELECT 1 FROM ${name(table.dataset)}
		WHERE superseded_by = $upload AND upload <> $upload AND form = $form LIMIT 1`,
		{ upload, form }
	);
	return found !== undefined;
}

async function partsOf(query: Query, table: FactsTable, form: Form, asked: Asked) {
	const school = columnOr(table, 'school_urn');
	const group = columnOr(table, 'group_code');
	const parts = await query.all<Omit<MissingPart, 'dataset'>>(
		`SELECT upload, ${school} AS school, ${group} AS "group", count(*) AS rows
		FROM (${lacking(table, form)}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
		{ ...asked }
	);
	return parts.map((part) => ({ dataset: table.dataset, ...part }));
}

async function rowsOf(query: Query, table: FactsTable, form: Form, asked: Asked) {
	const rows = await query.all<PlacedRow>(
		`FROM (${lacking(table, form)}) ORDER BY upload, sheet, source_row LIMIT ${EXAMPLES}`,
		{ ...asked }
	);
	return rows.map((row) => ({ dataset: table.dataset, row }));
}

function lacking({ dataset }: FactsTable, form: Form): string {
	const ground = form.key.filter((column) => !WHOM.includes(column));
	const grounds = ['upload', ...ground].map(name).join(', ');
	return `WITH earlier AS (
			FROM ${name(dataset)}
			WHERE partnership = $partnership AND form = $form AND upload < $upload
				AND (superseded_by IS NULL OR superseded_by = $upload)),
		files AS (SELECT upload FROM earlier GROUP BY ALL HAVING ${MOSTLY}),
		grounds AS (SELECT ${grounds} FROM earlier GROUP BY ALL HAVING ${MOSTLY})
		SELECT * EXCLUDE (superseded_by) FROM earlier
		WHERE superseded_by IS NULL AND (
			upload IN (FROM files)
			OR EXISTS (FROM grounds WHERE ${sameValues(['upload', ...ground], 'grounds', 'earlier')}))`;
}

/** SQL that is true of a group of which at least half is stated again. */
const MOSTLY = '2 * count(superseded_by) >= count(*) AND count(superseded_by) > 0';

function columnOr({ columns }: FactsTable, wanted: string): string {
	return columns.some((column) => column.name === wanted) ? `${wanted}::VARCHAR` : 'NULL';
}
