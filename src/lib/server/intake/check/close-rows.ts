import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counting } from '#lib/server/datasets/dataset.ts';
import { literal } from '../read/text-table.ts';
import type { Plan } from './plan.ts';
import type { Accepted, Revision } from './revisions.ts';
import { acceptedRows } from './staged.ts';

/** A row close to one that was accepted before, whatever is to become of it. */
export type Close = Omit<Revision, 'fate'>;

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
	await layBeside(connection, plan, counting, accepted);
	const table = besideTable(plan);
	const wanted = names
		? `(source_row || ' U' || upload) IN (${names.map(literal).join(', ')})`
		: `cells_row NOT IN (SELECT cells_row FROM ${table} WHERE same)`;
	const result = await connection.runAndReadAll(`
		SELECT source_row::INTEGER, upload::INTEGER, now::DOUBLE, was::DOUBLE, accepted_on::VARCHAR
		FROM ${table} WHERE now IS NOT NULL AND ${wanted}
		QUALIFY row_number() OVER (PARTITION BY source_row ORDER BY upload DESC, cells_row, was) = 1
		ORDER BY source_row`);
	return (result.getRows() as [number, number, number, number, string][]).map(
		([row, earlier, now, was, acceptedOn]) => ({
			row,
			earlier,
			numbers: { now, was, acceptedOn }
		})
	);
}

const besideTable = ({ stage }: Plan) => `${stage}_beside`;

/** Makes the table of rows beside those accepted before for the same group with the same or nearly the same number. */
async function layBeside(
	connection: DuckDBConnection,
	plan: Plan,
	counting: Counting,
	{ rows, few }: Accepted
): Promise<void> {
	const { group, unlessBothSay, people } = counting;
	const told = [...group, ...unlessBothSay, ...people].map((sql, at) => `${sql} AS k${at}`);
	const key = (at: number) => `k${at}`;
	const both = (at: number, is: string) => `fresh.${key(at)} ${is} before.${key(at)}`;
	const groups = group.map((_, at) => both(at, 'IS NOT DISTINCT FROM'));
	const parted = unlessBothSay.map((_, i) => `coalesce(${both(group.length + i, '=')}, true)`);
	const counts = people.map((_, i) => group.length + unlessBothSay.length + i);
	const close = counts.map((at) => `coalesce(abs(${both(at, '-')}) <= ${few}, false)`);
	const same = counts.map((at) => both(at, 'IS NOT DISTINCT FROM')).join(' AND ');
	const apart = counts.map((at) => `WHEN abs(${both(at, '-')}) BETWEEN 1e-9 AND ${few}`);
	const which = (of: string) =>
		`CASE ${counts.map((at, i) => `${apart[i]} THEN ${of}.${key(at)}`).join(' ')} END`;
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${besideTable(plan)} AS
		WITH fresh AS (SELECT source_row, cells_row, ${told.join(', ')}
			FROM (${await acceptedRows(connection, plan, counting.reads)}) WHERE ${counting.when}),
		before AS (SELECT upload, accepted_on, own, ${told.join(', ')}
			FROM (${rows(plan.shape.dataset.name)}) WHERE ${counting.when})
		SELECT source_row, cells_row, upload, accepted_on, NOT own AND ${same} AS same,
			${which('fresh')} AS now, ${which('before')} AS was
		FROM fresh JOIN before ON ${[...groups, ...parted].join(' AND ')}
		WHERE ${close.join(' OR ')}`);
}
