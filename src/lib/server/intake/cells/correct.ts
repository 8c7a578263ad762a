import type { DuckDBConnection } from '@duckdb/node-api';
import type { Corrections } from '../answers.ts';
import { literal, type TextTable } from '../read/text-table.ts';

/** Writes mendings into the cells of a text table whose rows begin below `headerRow`. The file itself is never touched. */
export async function correctCells(
	connection: DuckDBConnection,
	{ table, width, beyond, rows }: TextTable,
	headerRow: number,
	{ cells }: Corrections
): Promise<void> {
	for (const { row, column, value } of cells) {
		const cell = column <= width ? `c${column}` : beyond ? 'beyond' : null;
		const at = row - headerRow - 1;
		if (!cell || at < 0 || at >= rows) continue;
		await connection.run(`UPDATE ${table} SET ${cell} = ${literal(value)} WHERE rowid = ${at}`);
	}
}
