import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, type TextTable } from '../read/text-table.ts';

/**
 * Writes beside the cells of a text table what holds for every row of the sheet, in columns behind the last
 * one (and behind `beyond`); gives the column of each field.
 */
export async function writeEverywhere(
	connection: DuckDBConnection,
	{ table, width }: TextTable,
	everywhere: Record<string, string>
): Promise<Map<string, number>> {
	const columns = new Map<string, number>();
	for (const [field, text] of Object.entries(everywhere)) {
		const at = width + 2 + columns.size;
		await connection.run(`ALTER TABLE ${table} ADD COLUMN c${at} VARCHAR DEFAULT ${literal(text)}`);
		columns.set(field, at);
	}
	return columns;
}
