import type { DuckDBConnection } from '@duckdb/node-api';
import type { Corrections } from '../answers.ts';
import { literal, type TextTable } from '../read/text-table.ts';

/** So many values are written into one statement. */
const AT_ONCE = 5000;

/** Writes mendings into the cells of a text table whose rows begin below `headerRow`. The file itself is never touched. */
export async function correctCells(
	connection: DuckDBConnection,
	text: TextTable,
	headerRow: number,
	{ cells }: Corrections
): Promise<void> {
	for (const [column, mended] of byColumn(cells, text)) {
		const there = mended
			.map(({ row, value }) => ({ at: row - headerRow - 1, value }))
			.filter(({ at }) => at >= 0 && at < text.rows);
		for (let from = 0; from < there.length; from += AT_ONCE) {
			const values = there
				.slice(from, from + AT_ONCE)
				.map(({ at, value }) => `(${at}, ${literal(value)})`);
			await connection.run(`UPDATE ${text.table} SET ${column} = mended.cell
				FROM (VALUES ${values.join(', ')}) mended(place, cell) WHERE rowid = mended.place`);
		}
	}
}

/** Takes a sheet’s first rows, row 1 first, and mendings; gives the rows as mended: a date over a column, a title. */
export function correctRows(rows: string[][], { cells }: Corrections): string[][] {
	const mended = rows.map((row) => [...row]);
	for (const { row, column, value } of cells) {
		const own = mended[row - 1];
		if (!own) continue;
		while (own.length < column) own.push('');
		own[column - 1] = value;
	}
	return mended;
}

function byColumn(cells: Corrections['cells'], { width, beyond }: TextTable) {
	const columns = new Map<string, Corrections['cells']>();
	for (const cell of cells) {
		const column = cell.column <= width ? `c${cell.column}` : beyond ? 'beyond' : null;
		if (column)
			columns
				.set(column, columns.get(column) ?? [])
				.get(column)!
				.push(cell);
	}
	return columns;
}
