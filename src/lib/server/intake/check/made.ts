import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { NOTHING_FOUND, placeOf, type Found } from './found.ts';
import { trimmed, type Plan } from './plan.ts';
import { problem } from './problems.ts';
import type { Check } from './row-checks.ts';
import { acceptedRows } from './staged.ts';

/** Takes a plan and the columns without an empty cell; gives those whose empty cells are made from others. */
export function madeColumns({ shape, missing }: Plan, filled: Set<string>): Column[] {
	return shape.columns.filter(
		(column) => column.made && !missing.includes(column) && !filled.has(column.name)
	);
}

/** Takes a plan; gives the check that a row has what the value is made of, for each column so made. */
export function unmadeChecks(plan: Plan): Check[] {
	return (plan.made ?? []).map(({ name, made }) => {
		const bad = `(${[`${name} IS NULL`, ...soundSources(plan, made!.sql)].join(' AND ')})`;
		return {
			when: bad,
			code: `CASE WHEN ${bad} THEN '${made!.unmade}' END`,
			bad,
			at: pointedTo(plan, name)
		};
	});
}

/** Says once for each column so made what was made, with the first row that was taken in as the example. */
export async function madeProblems(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	const found = { problems: [...NOTHING_FOUND.problems], counts: new Map<string, number>() };
	for (const column of plan.made ?? []) {
		const first = await firstMade(connection, plan, column.name);
		if (!first) continue;
		found.problems.push(madeProblem(plan, column, ...first));
		found.counts.set(column.made!.problem, 1);
	}
	return found;
}

// Where a required column of those it is made of is empty, that is the thing to say.
function soundSources({ shape }: Plan, sql: string): string[] {
	const read: string[] = sql.match(/[a-z_]+/g) ?? [];
	return shape.columns
		.filter(({ name, required }) => required && read.includes(name))
		.map(({ name }) => `${name} IS NOT NULL`);
}

function pointedTo({ columns, shape }: Plan, name: string): number {
	const oneOf = shape.columns.find((column) => column.name === name)?.made?.oneOf ?? [];
	const there = [name, ...oneOf].flatMap((wanted) =>
		columns.filter(({ column }) => column.name === wanted)
	);
	return there[0]?.at ?? 0;
}

async function firstMade(connection: DuckDBConnection, plan: Plan, name: string) {
	const at = plan.columns.find(({ column }) => column.name === name)?.at;
	const unwritten = at
		? `JOIN ${plan.cells.table} t ON t.rowid = cells_row
			WHERE ${trimmed(`t.c${at}`)} IS NULL`
		: '';
	const result = await connection.runAndReadAll(`SELECT source_row::INTEGER, ${name}
		FROM (${await acceptedRows(connection, plan, [name])}) ${unwritten} ORDER BY cells_row LIMIT 1`);
	return result.getRows()[0] as [row: number, value: string] | undefined;
}

function madeProblem(plan: Plan, column: Column, row: number, detail: string) {
	const at = plan.columns.find((planned) => planned.column === column)?.at;
	const where = at
		? placeOf(plan, row, at)
		: { row: plan.headerRow, letter: column.name, header: '' };
	return problem(column.made!.problem, { ...where, value: '', detail });
}
