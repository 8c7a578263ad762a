import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { allDifferent } from './all-different.ts';
import { mostOf, NOTHING_FOUND, placeOf, whichOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { acceptedRows, exceptions } from './staged.ts';
import { suspects } from './suspects.ts';

/**
 * Holds every accepted row whose key an earlier accepted row has already. Where the headings stand once more
 * between the two, a second table begins there, and all of its rows are held.
 */
export async function holdRepeated(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	if (await allDifferent(connection, plan)) return NOTHING_FOUND;
	const table = `${plan.stage}_repeated`;
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
		WITH accepted AS (${await acceptedRows(connection, plan, plan.shape.key)}),
		beside AS (SELECT *, min(cells_row) OVER same AS first_cells, min(source_row) OVER same AS first
			FROM accepted WINDOW same AS (PARTITION BY ${plan.shape.key.join(', ')})),
		again AS (SELECT source_row AS headings FROM ${suspects(plan)} WHERE aside = 'header'),
		second AS (SELECT min(headings) AS headings FROM beside JOIN again
			ON headings BETWEEN first AND source_row WHERE cells_row <> first_cells)
		SELECT source_row, cells_row, first, ${wherein(plan).name} AS value,
			CASE WHEN source_row > headings THEN headings END AS headings
		FROM beside, second WHERE cells_row <> first_cells OR source_row > headings`);
	await connection.run(
		`INSERT INTO ${exceptions(plan)} SELECT DISTINCT source_row, 'held' FROM ${table}`
	);
	const counts = await connection.runAndReadAll(`
		SELECT CASE WHEN headings IS NULL THEN 'row-repeated' ELSE 'second-table' END,
			count(DISTINCT source_row)::INTEGER FROM ${table} GROUP BY 1 ORDER BY 1`);
	return {
		problems: await listed(connection, plan, table),
		counts: new Map(counts.getRows() as [string, number][])
	};
}

async function listed(connection: DuckDBConnection, plan: Plan, table: string): Promise<Problem[]> {
	const { name, at } = wherein(plan);
	const unnamed = at ? {} : { letter: name };
	const result = await connection.runAndReadAll(`
		SELECT r.source_row::INTEGER, ${whichOf(plan)}, first::VARCHAR, coalesce(value::VARCHAR, ''),
			headings::VARCHAR
		FROM ${table} r JOIN ${plan.cells.table} t ON t.rowid = r.cells_row
		ORDER BY cells_row LIMIT ${mostOf(plan)}`);
	return (result.getRows() as [number, number, string, string, string | null][]).map(
		([row, which, first, value, headings]) => {
			if (headings !== null)
				return problem('second-table', {
					row,
					letter: '',
					header: '',
					value: '',
					detail: headings
				});
			const place = { ...placeOf(plan, row, at, which), ...unnamed };
			return problem('row-repeated', { ...place, value, detail: first, same: keyInWords(plan) });
		}
	);
}

// What holds for every row stands in no cell of the sheet that could be pointed at.
function wherein({ shape, columns, cells, text }: Plan): { name: string; at: number } {
	const key = shape.key.map((name) => ({
		name,
		at: columns.find(({ column }) => column.name === name)?.at ?? 0
	}));
	const inSheet = ({ at }: { at: number }) => at > 0 && (cells.records || at <= text.width);
	const first = key[0]!;
	return first.at > 0 ? (key.find(inSheet) ?? { ...first, at: 0 }) : first;
}

function keyInWords({ shape, columns, made = [] }: Plan): string {
	const known = new Set([...made, ...columns.map(({ column }) => column)]);
	const there = [...known].filter(({ name }) => shape.key.includes(name));
	return new Intl.ListFormat('en-GB').format(there.map(({ title }) => title));
}
