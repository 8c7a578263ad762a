import type { Column } from '#lib/server/datasets/dataset.ts';
import { factColumns, factsOf } from '#lib/server/datasets/facts.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { CELL_TYPES } from './types/index.ts';

/**
 * Takes a plan; gives SQL for its rows with the cells typed: `source_row`, the fact columns, and for
 * each column of the sheet `wrong_<at>` and `bad_<at>`. With `only`, no other fact columns than those,
 * which is quicker: each column left out is a look-up saved. So is a plain one.
 */
export function typedRows(plan: Plan, only?: string[]): string {
	const made = (plan.made ?? []).filter(({ name }) => !only || only.includes(name));
	if (made.length === 0) return writtenRows(plan, only);
	const whole = made.map(({ name, made }) => `coalesce(${name}, ${made!.sql}) AS ${name}`);
	const sources = made.flatMap(({ made }) => made!.sql.match(/[a-z_]+/g) ?? []);
	const written = writtenRows(plan, only && [...only, ...sources]);
	return `SELECT * REPLACE (${whole.join(', ')}) FROM (${written})`;
}

function writtenRows(plan: Plan, only?: string[]): string {
	const { text, shape, headerRow } = plan;
	const wanted = (name: string) => !only || only.includes(name);
	const columns = plan.columns.filter(({ column }) =>
		factsOf(column).some(({ name }) => wanted(name))
	);
	const mapped = new Set(columns.flatMap(({ column }) => factsOf(column).map(({ name }) => name)));
	const nothing = factColumns(shape.dataset)
		.filter(({ name }) => name !== 'form' && !mapped.has(name) && wanted(name))
		.map(({ name, sqlType }) => `NULL::${sqlType} AS ${name}`);
	const selected = [
		`t.rowid + ${headerRow + 1} AS source_row`,
		`'${shape.form}' AS form`,
		...(text.beyond ? ['t.beyond'] : []),
		...columns.flatMap(cellColumns),
		...nothing
	];
	const joins = columns.filter(({ plain }) => !plain).map(join);
	return `SELECT ${selected.join(', ')} FROM ${text.table} t ${joins.join(' ')}`;
}

function cellColumns({ column, at, plain }: PlannedColumn): string[] {
	if (plain) return plainCell(column, at);
	const hasSymbol = CELL_TYPES[column.type.kind].symbol !== undefined;
	return [
		`s${at}.typed AS ${column.name}`,
		...(hasSymbol ? [`s${at}.symbol AS ${column.name}_symbol`] : []),
		`s${at}.wrong AS wrong_${at}`,
		`s${at}.bad AS bad_${at}`
	];
}

function plainCell(column: Column, at: number): string[] {
	const casts = factsOf(column).map(
		({ name, sqlType }) => `try_cast(t.c${at} AS ${sqlType}) AS ${name}`
	);
	return [...casts, `NULL::VARCHAR AS wrong_${at}`, `false AS bad_${at}`];
}

function join({ at, spellings }: PlannedColumn): string {
	return `LEFT JOIN ${spellings} s${at} ON t.c${at} IS NOT DISTINCT FROM s${at}.raw`;
}
