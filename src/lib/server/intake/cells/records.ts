import { trimmed } from '../check/plan.ts';
import { literal } from '../read/text-table.ts';
import type { Place, Rearrangement } from '../recognise/rearrangement.ts';
import type { Cells } from './make-cells.ts';

/**
 * Makes the records: `source_row`, `which` (0 for the first made of a row) and the cells c1, c2 … in the
 * order of the fields. A row of which none is made joins those outside.
 */
export async function makeRecords(
	cells: Cells,
	rearrangement: Rearrangement,
	outside: string
): Promise<string> {
	const { connection, text, headerRow, stage } = cells;
	const table = `${stage}_records`;
	const structs = rearrangement.records.map((places, which) => struct(cells, places, which));
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT * FROM (
			SELECT t.rowid + ${headerRow + 1} AS source_row, unnest([${structs.join(', ')}], recursive := true)
			FROM ${text.table} t
			WHERE t.rowid + ${headerRow + 1} NOT IN (SELECT source_row FROM ${outside}))
		${markedSql(rearrangement)}`);
	await connection.run(`INSERT INTO ${outside}
		SELECT t.rowid + ${headerRow + 1} AS row, 'no-mark' FROM ${text.table} t
		WHERE row NOT IN (SELECT source_row FROM ${outside})
			AND row NOT IN (SELECT source_row FROM ${table})`);
	return table;
}

// Of a meeting that was not held there is a record of whoever has a mark elsewhere.
function markedSql({ fields, records, mark }: Rearrangement): string {
	const at = fields.indexOf(mark ?? '');
	if (at < 0) return '';
	const marked = `${trimmed(`c${at + 1}`)} IS NOT NULL`;
	const unmarked = records.flatMap((places, which) => ('text' in places[at]! ? [which] : []));
	if (unmarked.length === 0) return `WHERE ${marked}`;
	return `QUALIFY ${marked} OR (which IN (${unmarked.join(', ')})
		AND coalesce(bool_or(${marked}) OVER (PARTITION BY source_row), false))`;
}

function struct({ above }: Cells, places: Place[], which: number): string {
	const cells = places.map((place, at) => `'c${at + 1}': ${cell(place, above)}::VARCHAR`);
	return `{'which': ${which}, ${cells.join(', ')}}`;
}

function cell(place: Place, above: string[][]): string {
	if ('text' in place) return literal(place.text);
	if ('row' in place) return literal(above[place.row - 1]?.[place.column - 1] ?? '');
	if ('and' in place) return `nullif(concat_ws(' ', t.c${place.column}, t.c${place.and}), '')`;
	return `t.c${place.column}`;
}
