import type { PlannedColumn } from '../check/plan.ts';
import { suspects } from '../check/suspects.ts';
import type { Asking } from './questions.ts';

/** At most this many different things written in a column are asked about. */
const MOST = 25;

/** Takes a column, the code of a problem and SQL over `cell` to group by; gives what was written and how many rows wait, most first. */
export async function waitingFor(
	{ connection, plan, found }: Asking,
	{ at, spellings }: PlannedColumn,
	code: string,
	groupedBy = 'cell'
): Promise<{ key: string; written: string; rows: number }[]> {
	if (!found.has(code)) return [];
	const result = await connection.runAndReadAll(
		`SELECT ${groupedBy} AS key, min(cell), count(DISTINCT w.source_row)::INTEGER AS rows
		FROM (SELECT DISTINCT source_row, cells_row FROM
			(SELECT source_row, cells_row, unnest(found) AS f FROM ${suspects(plan)} WHERE aside IS NULL)
			WHERE f.code = $code AND f.at = ${at}) w
		JOIN ${plan.cells.table} t ON t.rowid = w.cells_row
		JOIN ${spellings} s ON s.raw = t.c${at}
		GROUP BY key ORDER BY rows DESC, key LIMIT ${MOST}`,
		{ code }
	);
	return (result.getRows() as [string, string, number][]).map(([key, written, rows]) => ({
		key,
		written,
		rows
	}));
}
