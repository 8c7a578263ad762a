import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counting } from '#lib/server/datasets/dataset.ts';
import { literal } from '../read/text-table.ts';
import { countedTable, layCounted } from './counted-rows.ts';
import type { Plan } from './plan.ts';
import type { Accepted, Revision } from './revisions.ts';

/** A row close to one that was accepted before, whatever is to become of it. */
export type Close = Pick<Revision, 'row' | 'numbers' | 'about'> & { earlier: number };

interface Looking {
	counting: Counting;
	accepted: Accepted;
	/** Revisions that are known of; null where they are looked for. */
	names: string[] | null;
}

/**
 * Takes a plan; gives its rows, sound so far, whose number of people lies close to one accepted before for
 * the same group, beside the latest such. With `names`, those that are called so.
 */
export async function closeRows(
	connection: DuckDBConnection,
	plan: Plan,
	{ counting, accepted, names }: Looking
): Promise<Close[]> {
	const columns = await layCounted(connection, plan, counting, accepted);
	await layBeside(connection, plan, columns, accepted.few);
	const wanted = names
		? `(source_row || ' U' || upload) IN (${names.map(literal).join(', ')})`
		: `cells_row NOT IN (SELECT cells_row FROM ${besideTable(plan)} WHERE same)`;
	const result = await connection.runAndReadAll(`
		SELECT source_row::INTEGER, upload::INTEGER, now::DOUBLE, was::DOUBLE, accepted_on::VARCHAR, about
		FROM ${besideTable(plan)} WHERE now IS NOT NULL AND ${wanted}
		QUALIFY row_number() OVER (PARTITION BY source_row ORDER BY upload DESC, cells_row, was) = 1
		ORDER BY source_row`);
	return (result.getRowsJS() as [number, number, number, number, string, string[]][]).map(
		([row, earlier, now, was, acceptedOn, about]) => ({
			row,
			earlier,
			numbers: { now, was, acceptedOn },
			about
		})
	);
}

/** The table of rows beside those accepted before for the same group, with the same number or nearly the same. */
export function besideTable({ stage }: Plan): string {
	return `${stage}_beside`;
}

type Columns = Awaited<ReturnType<typeof layCounted>>;

async function layBeside(
	connection: DuckDBConnection,
	plan: Plan,
	{ group, told, people }: Columns,
	few: number
): Promise<void> {
	const both = (column: string, is: string) => `fresh.${column} ${is} before.${column}`;
	const alike = [
		...group.map((column) => both(column, 'IS NOT DISTINCT FROM')),
		...told.map((column) => `coalesce(${both(column, '=')}, true)`)
	];
	const near = people.map((column) => `coalesce(abs(${both(column, '-')}) <= ${few}, false)`);
	const same = people.map((column) => both(column, 'IS NOT DISTINCT FROM'));
	const ofFirstApart = (of: string) => {
		const cases = people.map(
			(column) => `WHEN abs(${both(column, '-')}) BETWEEN 1e-9 AND ${few} THEN ${of}.${column}`
		);
		return `CASE ${cases.join(' ')} END`;
	};
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${besideTable(plan)} AS
		SELECT fresh.source_row, fresh.cells_row, before.upload, before.accepted_on, fresh.about,
			NOT before.own AND ${same.join(' AND ')} AS same,
			${ofFirstApart('fresh')} AS now, ${ofFirstApart('before')} AS was
		FROM ${countedTable(plan)} fresh JOIN ${countedTable(plan)} before ON ${alike.join(' AND ')}
		WHERE fresh.upload IS NULL AND before.upload IS NOT NULL AND (${near.join(' OR ')})`);
}
