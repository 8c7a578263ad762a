import { numberCode } from '../check/types/person.ts';
import { trimmed } from '../check/plan.ts';
import { literal } from '../read/text-table.ts';
import type { Place, Rearrangement } from '../recognise/rearrangement.ts';
import { amongSql, meantSql, saidSql } from './among.ts';
import { belongingTable, findBelonging, schoolOfRow } from './belonging.ts';
import type { Cells } from './make-cells.ts';

/**
 * Makes the records: `source_row`, `which` (0 for the first made of a row) and the cells c1, c2 … in the
 * order of the fields. A row of which none is made joins those outside.
 */
export async function makeRecords(
	cells: Cells,
	rearrangement: Rearrangement,
	outside: string
): Promise<{ table: string; belonging: string | null }> {
	const { connection, text, headerRow, stage } = cells;
	const table = `${stage}_records`;
	const belonging = await belongingOf(cells, rearrangement);
	const structs = rearrangement.records.map((places, which) =>
		struct(cells, rearrangement, places, which)
	);
	const isCoded = rearrangement.records.flat().some((place) => 'coded' in place);
	await connection.run(
		`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT * FROM (
			SELECT t.rowid + ${headerRow + 1} AS source_row, unnest([${structs.join(', ')}], recursive := true)
			FROM ${text.table} t
			WHERE t.rowid + ${headerRow + 1} NOT IN (SELECT source_row FROM ${outside}))
		${markedSql(rearrangement)}`,
		isCoded ? { key: cells.personKey } : undefined
	);
	if (rearrangement.once) await setRepeatsAside(cells, rearrangement, { table, outside });
	if (rearrangement.alone) await setUnclearAside(cells, rearrangement, { table, outside });
	const nothing = NOTHING[rearrangement.mark ?? ''] ?? 'no-mark';
	await connection.run(`INSERT INTO ${outside}
		SELECT t.rowid + ${headerRow + 1} AS row, '${nothing}' FROM ${text.table} t
		WHERE row NOT IN (SELECT source_row FROM ${outside})
			AND row NOT IN (SELECT source_row FROM ${table})`);
	return { table, belonging };
}

/** What is missing in a row of which no record is made, by the field that makes one. */
const NOTHING: Record<string, string> = {
	value: 'no-figure',
	amount_gbp: 'no-figure',
	response: 'no-answer'
};

async function belongingOf(cells: Cells, { records }: Rearrangement): Promise<string | null> {
	const place = records.flat().find((place) => 'schoolOf' in place);
	return place && 'schoolOf' in place ? findBelonging(cells, place.column) : null;
}

// A report that lists somebody once for each time they joined lists them once too often.
async function setRepeatsAside(
	{ connection }: Cells,
	{ fields, once }: Rearrangement,
	{ table, outside }: { table: string; outside: string }
): Promise<void> {
	const cell = `lower(${trimmed(`c${fields.indexOf(once!) + 1}`)})`;
	await connection.run(`INSERT INTO ${outside} SELECT source_row, 'again' FROM ${table}
		QUALIFY row_number() OVER (PARTITION BY ${cell} ORDER BY source_row) > 1`);
	await connection.run(
		`DELETE FROM ${table} WHERE source_row IN (SELECT source_row FROM ${outside})`
	);
}

// Of two figures for the same thing nobody can say which is meant, so that neither is taken.
async function setUnclearAside(
	{ connection }: Cells,
	{ fields, alone = [] }: Rearrangement,
	{ table, outside }: { table: string; outside: string }
): Promise<void> {
	const cells = alone.map((field) => `lower(trim(c${fields.indexOf(field) + 1}))`);
	await connection.run(`INSERT INTO ${outside} SELECT DISTINCT source_row, 'not-told-apart' FROM
		(SELECT source_row FROM ${table} QUALIFY count(*) OVER (PARTITION BY ${cells.join(', ')}) > 1)`);
	await connection.run(
		`DELETE FROM ${table} WHERE source_row IN (SELECT source_row FROM ${outside})`
	);
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

function struct(cells: Cells, arrangement: Rearrangement, places: Place[], which: number): string {
	const all = places.map(
		(place, at) => `'c${at + 1}': ${cell(place, arrangement, cells)}::VARCHAR`
	);
	return `{'which': ${which}, ${all.join(', ')}}`;
}

function cell(place: Place, { among }: Rearrangement, { above, stage }: Cells): string {
	if ('schoolOf' in place) return schoolOfRow(belongingTable(stage));
	if ('coded' in place) return numberCode(`trim(t.c${place.column})`, place.coded);
	if ('among' in place) return amongSql(among!);
	if ('text' in place) return literal(place.text);
	if ('row' in place) return literal(above[place.row - 1]?.[place.column - 1] ?? '');
	if ('and' in place) return `nullif(concat_ws(' ', t.c${place.column}, t.c${place.and}), '')`;
	const meant = meantSql(place);
	return place.where ? `CASE WHEN ${saidSql(place.where)} THEN ${meant} END` : meant;
}
