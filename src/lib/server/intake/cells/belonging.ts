import { personCode } from '../check/types/person.ts';
import { literal } from '../read/text-table.ts';
import type { Cells } from './make-cells.ts';

/** What stands for the school of somebody of whom it isn’t known. */
export const NOT_KNOWN = '?';

/**
 * Makes a table of whom each row names and of which school they are known to be: `at_row`, `written`, `code`,
 * `school` (empty for people from elsewhere, null where nobody has said). Gives its name.
 */
export async function findBelonging(
	{ connection, stage, text, personKey, belongs }: Cells,
	column: number
): Promise<string> {
	const table = belongingTable(stage);
	const known = Object.entries(belongs).map(
		([code, school]) => `(${literal(code)}, ${literal(school)})`
	);
	await connection.run(
		`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT at_row, cell AS written, code, school
		FROM (SELECT t.rowid AS at_row, trim(c${column}) AS cell, ${personCode()} AS code
			FROM ${text.table} t)
		LEFT JOIN (VALUES ${[`('', '')`, ...known].join(', ')}) AS known (code, school) USING (code)
		WHERE cell <> ''`,
		{ key: personKey }
	);
	return table;
}

/** SQL over a text table `t` for the school of whom a row names. */
export function schoolOfRow(belonging: string): string {
	return `(SELECT coalesce(school, '${NOT_KNOWN}') FROM ${belonging} b WHERE b.at_row = t.rowid)`;
}

/** The name of the table that `findBelonging` makes. */
export function belongingTable(stage: string): string {
	return `${stage}_belonging`;
}
