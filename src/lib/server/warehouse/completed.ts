import type { FactsTable } from './facts.ts';
import { name } from './query.ts';

/**
 * Takes a table’s description; gives SQL for its columns as they are read, of rows `r` of sheets `s`, and the
 * window that they need. In a table that completes, a column that a row’s sheet lacks says what the latest
 * row before it says that had one; an empty cell of a column that is there says nothing, and stands.
 */
export function readBy({ columns, forms, completes }: FactsTable): {
	own: string[];
	window: string;
} {
	const names = columns.map((column) => column.name);
	if (!completes) return { own: names.map((column) => `r.${name(column)}`), window: '' };
	const key = ['form', ...forms[0]!.key];
	const same = ['s.partnership', ...key.map((column) => `r.${name(column)}`)].join(', ');
	return {
		own: names.map((column) => (key.includes(column) ? `r.${name(column)}` : latest(column))),
		window: `WINDOW until AS (PARTITION BY ${same} ORDER BY r.upload, r.sheet_id, r.source_row
			ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`
	};
}

// Within a struct an empty cell is something that was said; where nothing tells the columns, all are there.
function latest(column: string): string {
	const there = `s.columns IS NULL OR list_contains(s.columns, '${column}')`;
	const said = `CASE WHEN ${there} THEN {'said': r.${name(column)}} END`;
	return `struct_extract(last_value(${said} IGNORE NULLS) OVER until, 'said') AS ${name(column)}`;
}
