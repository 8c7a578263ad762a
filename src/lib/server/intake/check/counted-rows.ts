import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counting } from '#lib/server/datasets/dataset.ts';
import type { Plan } from './plan.ts';
import type { Accepted } from './revisions.ts';
import { acceptedRows } from './staged.ts';

/** The table of rows that count people: those of the sheet that are sound so far, and those accepted before. */
export function countedTable({ stage }: Plan): string {
	return `${stage}_counted`;
}

/**
 * Takes what rows count and what was accepted before; makes the table and gives its columns: those that name
 * a group (the first of them without the parts that it is broken down into), those that may be left open, and
 * the numbers of people. `upload` is null for rows of the sheet.
 */
export async function layCounted(
	connection: DuckDBConnection,
	plan: Plan,
	{ whole, parts, unlessBothSay, people, reads, when, about }: Counting,
	{ rows }: Accepted
) {
	const columns = {
		whole: whole.map((_, at) => `whole_${at}`),
		group: [...whole.map((_, at) => `whole_${at}`), ...parts.map((_, at) => `part_${at}`)],
		told: unlessBothSay.map((_, at) => `told_${at}`),
		people: people.map((_, at) => `people_${at}`)
	};
	const names = [...columns.group, ...columns.told, ...columns.people];
	const selected = [...whole, ...parts, ...unlessBothSay, ...people].map(
		(sql, at) => `${sql} AS ${names[at]}`
	);
	const said = about.map((column) => `${column}::VARCHAR`);
	selected.push(`[${said.join(', ')}] AS about`);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${countedTable(plan)} AS
		SELECT source_row, cells_row, NULL::INTEGER AS upload, NULL::DATE AS accepted_on, true AS own, ${selected.join(', ')}
		FROM (${await acceptedRows(connection, plan, reads)}) WHERE ${when}
		UNION ALL
		SELECT NULL, NULL, upload, accepted_on, own, ${selected.join(', ')}
		FROM (${rows(plan.shape.dataset.name)}) WHERE ${when}`);
	return columns;
}
