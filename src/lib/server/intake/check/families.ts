import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counting } from '#lib/server/datasets/dataset.ts';
import { besideTable, type Close } from './close-rows.ts';
import { countedTable } from './counted-rows.ts';
import type { Plan } from './plan.ts';

/**
 * Takes the rows that are close to earlier ones; gives, by row, which of them it has to do with: itself, and
 * those of the same whole. Where all pupils and the disadvantaged are stated anew, so are the others between
 * them, so that what is held of one could be worked out (METHOD 7.3, step 4). A number stated before stays out.
 */
export async function familiesOf(
	connection: DuckDBConnection,
	plan: Plan,
	{ whole, unlessBothSay }: Counting,
	close: Close[]
): Promise<Map<number, number[]>> {
	if (close.length === 0) return new Map();
	const rows = close.map(({ row }) => row).join(', ');
	const alike = [
		...whole.map((_, at) => `one.whole_${at} IS NOT DISTINCT FROM other.whole_${at}`),
		...unlessBothSay.map((_, at) => `coalesce(one.told_${at} = other.told_${at}, true)`)
	];
	const result = await connection.runAndReadAll(`
		SELECT one.source_row::INTEGER, list_sort(list(DISTINCT other.source_row::INTEGER))
		FROM ${countedTable(plan)} one JOIN ${countedTable(plan)} other ON ${alike.join(' AND ')}
		WHERE one.upload IS NULL AND other.upload IS NULL AND other.source_row IN (${rows})
			AND (one.source_row IN (${rows})
				OR one.cells_row NOT IN (SELECT cells_row FROM ${besideTable(plan)} WHERE same))
		GROUP BY one.source_row ORDER BY one.source_row`);
	return new Map(result.getRowsJS() as [number, number[]][]);
}
