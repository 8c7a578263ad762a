import { trimmed } from '../check/plan.ts';
import { firstSql, headerAgainSql } from '../check/set-aside.ts';
import { literal, type TextTable } from '../read/text-table.ts';
import { ABOUT_MEETINGS, COUNTING } from '../recognise/register/counting.ts';
import type { Rearrangement } from '../recognise/rearrangement.ts';
import { unwantedSql } from './among.ts';
import type { Cells } from './make-cells.ts';

/** What stands around the rows of a table. */
export interface Surroundings {
	headerRow: number;
	headerCells: string[];
	/** The sheet’s first rows, from row 1 on: titles and headers. */
	above: string[][];
	/** Rows the sender left out. */
	leftOut: number[];
}

/** Makes the table of rows that are no rows of the sheet’s table, with why: `source_row`, `aside`. Gives its name. */
export async function findOutside(cells: Cells): Promise<string> {
	const { connection, stage, text, headerRow, leftOut, records } = cells;
	const table = `${stage}_outside`;
	const told = `source_row IN (${['NULL', ...leftOut].join(', ')})`;
	const seen = records ? seenSql(cells, records) : 'NULL';
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		SELECT t.rowid + ${headerRow + 1} AS source_row,
			CASE WHEN ${told} THEN 'left-out' ELSE ${seen} END AS aside
		FROM ${text.table} t WHERE aside IS NOT NULL`);
	return table;
}

function seenSql({ text, headerRow, headerCells }: Cells, rearrangement: Rearrangement): string {
	const headed = ownColumns(rearrangement)
		.map((at) => ({ at, header: headerCells[at - 1] ?? '' }))
		.filter(({ header }) => header !== '');
	const { until } = rearrangement;
	const end = rearrangement.lastRow ?? Number.MAX_SAFE_INTEGER;
	const ended = until
		? `OR t.rowid >= (SELECT min(u.rowid) FROM ${text.table} u
			WHERE regexp_matches(lower(trim(u.c1)), ${literal(until)}))`
		: '';
	return `CASE WHEN t.rowid + ${headerRow + 1} > ${end} ${ended} THEN 'outside'
		WHEN ${firstSql(text)} IS NULL THEN 'blank'
		WHEN ${headerAgainSql(headed)} THEN 'header'
		WHEN ${countsSql(text, rearrangement)} THEN 'totals'
		WHEN regexp_matches(lower(${firstSql(text)}), ${literal(ABOUT_MEETINGS)}) THEN 'note'
		${unwantedSql(rearrangement)} END`;
}

/** Columns that say the same of every record made of a row: who, and of which school. */
function ownColumns({ fields, records }: Rearrangement): number[] {
	return fields.flatMap((_, field) => {
		const columns = new Set(records.map((places) => columnOf(places[field])));
		const [only] = columns;
		return columns.size === 1 && only ? [only] : [];
	});
}

function columnOf(place: Rearrangement['records'][number][number] | undefined): number | null {
	return place && 'column' in place && !('row' in place) ? place.column : null;
}

// “Number present | 12 | 14 | 9” under a register counts its marks, and is none.
function countsSql(text: TextTable, { fields, records, mark }: Rearrangement): string {
	const at = fields.indexOf(mark ?? '');
	const marks = records.map((places) => columnOf(places[at])).filter((column) => column !== null);
	if (marks.length === 0) return 'false';
	const cells = marks.map((column) => trimmed(`t.c${column}`));
	const figures = cells.map((cell) => `coalesce(regexp_full_match(${cell}, '[0-9.,/ ]+%?'), true)`);
	return `(regexp_matches(lower(${firstSql(text)}), ${literal(COUNTING)}) AND ${figures.join(' AND ')}
		AND coalesce(${cells.join(', ')}, NULL) IS NOT NULL)`;
}
