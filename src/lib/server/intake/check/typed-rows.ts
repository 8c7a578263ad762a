import type { Column } from '#lib/server/datasets/dataset.ts';
import { factColumns, factsOf } from '#lib/server/datasets/facts.ts';
import { readsBeyond, type Plan, type PlannedColumn } from './plan.ts';
import { CELL_TYPES } from './types/index.ts';

/**
 * Takes a plan; gives SQL for its rows with the cells typed: `source_row`, `cells_row`, the fact columns,
 * and for each column of cells `wrong_<at>` and `bad_<at>`. With `only`, no other fact columns than those,
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
	const { cells, shape } = plan;
	const wanted = (name: string) => !only || only.includes(name);
	const columns = plan.columns.filter(({ column }) =>
		factsOf(column).some(({ name }) => wanted(name))
	);
	const mapped = new Set(columns.flatMap(({ column }) => factsOf(column).map(({ name }) => name)));
	const nothing = factColumns(shape.dataset)
		.filter(({ name }) => name !== 'form' && !mapped.has(name) && wanted(name))
		.map(({ name, sqlType }) => `NULL::${sqlType} AS ${name}`);
	const selected = [
		`${cells.sourceRow} AS source_row`,
		't.rowid AS cells_row',
		`'${shape.form}' AS form`,
		...(readsBeyond(plan) ? ['t.beyond'] : []),
		...columns.flatMap(cellColumns),
		...nothing
	];
	const joins = columns.filter(({ plain }) => !plain).map(join);
	return `SELECT ${selected.join(', ')} FROM ${cells.table} t ${joins.join(' ')} ${within(plan)}`;
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

// Records are only ever made of rows within; of the text itself some rows may be left out.
function within({ cells: { sourceRow, records, outside } }: Plan): string {
	if (records || !outside) return '';
	return `WHERE ${sourceRow} NOT IN (SELECT source_row FROM ${outside})`;
}

function join({ at, spellings }: PlannedColumn): string {
	return `LEFT JOIN ${spellings} s${at} ON t.c${at} IS NOT DISTINCT FROM s${at}.raw`;
}
