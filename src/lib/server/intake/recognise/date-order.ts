import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * `unclear`: the column has the month first somewhere and the day first nowhere, or its source may write either.
 * `month-first` only where the sender said so.
 */
export type DateOrder = 'day-first' | 'month-first' | 'unclear';

/**
 * Takes SQL for the cells of a date column; gives its order. Day first always, as METHOD has it,
 * unless the column speaks against it: 09/25/2025, or a clock of AM and PM, and no 25/09/2025 anywhere.
 * Where the source may write either order (`asks`), only such a day speaks for it.
 */
export async function dateOrder(
	connection: DuckDBConnection,
	cell: string,
	from: string,
	asks = false
): Promise<DateOrder> {
	const result = await connection.runAndReadAll(`
		WITH parts AS (
			SELECT regexp_extract(${cell}, '^ *([0-9]{1,2})[/.-]([0-9]{1,2})[/.-][0-9]{2,4}', ['a', 'b']) AS p,
				regexp_matches(${cell}, '[0-9] ?[AP]M$') AS american
			FROM ${from})
		SELECT count(*) FILTER (first > 12)::INTEGER,
			count(*) FILTER (second > 12 OR (first IS NOT NULL AND american))::INTEGER
		FROM (SELECT try_cast(p.a AS INTEGER) AS first, try_cast(p.b AS INTEGER) AS second, american FROM parts)`);
	const [dayFirst, monthFirst] = result.getRows()[0] as [number, number];
	return (asks || monthFirst > 0) && dayFirst === 0 ? 'unclear' : 'day-first';
}
