import type { Column, Rule } from '#lib/server/datasets/dataset.ts';
import { factColumns, factsOf, type FactColumn } from '#lib/server/datasets/facts.ts';
import { trimmed, type Plan, type PlannedColumn } from './plan.ts';
import { holds } from './problems.ts';
import { CELL_TYPES } from './types/index.ts';

/** Something that may be wrong with a row, as SQL over the rows of `typedRows`. */
export interface Check {
	/** SQL for the code of the problem, null where all is well. */
	code: string;
	/** SQL: true where the row is to be held. */
	bad: string;
	/** The column it points to: 1 for A, 0 where the sheet has no such column. */
	at: number;
	column: Column | null;
}

/**
 * Takes a plan; gives SQL for every row of the sheet with its cells typed: `source_row`, the fact
 * columns, and for each column `wrong_<at>` and `bad_<at>`. `where` picks rows by `t.rowid`.
 */
export function typedRows(plan: Plan, where = ''): string {
	const { text, columns, shape, headerRow } = plan;
	const inner = columns.flatMap((planned) => cellColumns(planned));
	const joins = columns.filter(({ spellings }) => spellings).map(join);
	const mapped = new Set(columns.flatMap(({ column }) => factsOf(column).map(({ name }) => name)));
	const others = factColumns(shape.dataset).filter(({ name }) => !mapped.has(name));
	const nothing = others.map(({ name, sqlType }) => `NULL::${sqlType} AS ${name}`);
	return `SELECT t.rowid, t.rowid + ${headerRow + 1} AS source_row,
		${[...inner, ...nothing.filter((sql) => !sql.endsWith(' AS form'))].join(',\n\t\t')},
		'${shape.form}' AS form
	FROM ${text.table} t ${joins.join('\n\t')} ${where}`;
}

/** Takes a plan; gives all that is checked in a row on its own. */
export function rowChecks({ columns, shape, text, missing }: Plan): Check[] {
	const cells = columns.map(({ column, at }) => ({
		code: `wrong_${at}`,
		bad: `bad_${at}`,
		at,
		column
	}));
	const rules = shape.rules
		.filter((rule) => !silent(rule, columns) && rulesOn(rule, missing))
		.map((rule) => ruleCheck(rule, columns));
	const beyond = { code: `CASE WHEN beyond <> '' THEN 'cells-beyond' END`, bad: `beyond <> ''` };
	return [
		...cells,
		...rules,
		...(text.beyond ? [{ ...beyond, at: text.width + 1, column: null }] : [])
	];
}

/** A mended column that the sheet doesn’t have is mended in all rows: said once, not in each. */
export function silent(rule: Rule, columns: PlannedColumn[]): boolean {
	return Boolean(rule.instead) && !columns.some(({ column }) => column.name === rule.column);
}

/** Takes a plan and a fact column; gives SQL for the value that is kept. */
export function kept({ shape }: Plan, { name }: FactColumn): string {
	const mending = shape.rules.filter((rule) => rule.instead && rule.column === name);
	if (mending.length === 0) return name;
	const cases = mending.map((rule) => `WHEN ${rule.when} THEN ${rule.instead}`);
	return `CASE ${cases.join(' ')} ELSE ${name} END AS ${name}`;
}

function rulesOn(rule: Rule, missing: Column[]): boolean {
	return !missing.some((column) => column.name === rule.column);
}

function cellColumns({ column, at, spellings, context }: PlannedColumn): string[] {
	if (spellings) {
		const symbol = CELL_TYPES[column.type.kind].symbol
			? [`s${at}.symbol AS ${column.name}_symbol`]
			: [];
		return [
			`s${at}.typed AS ${column.name}`,
			...symbol,
			`s${at}.wrong AS wrong_${at}`,
			`s${at}.bad AS bad_${at}`
		];
	}
	const cell = trimmed(`t.c${at}`);
	const wrong = CELL_TYPES.text.wrong(column, context).replaceAll('cell', cell);
	const ifBlank = column.required ? `WHEN ${cell} IS NULL THEN 'cell-missing'` : '';
	const whole = ifBlank ? `CASE ${ifBlank} ELSE ${wrong} END` : wrong;
	return [
		`${cell} AS ${column.name}`,
		`${whole} AS wrong_${at}`,
		`(${whole}) IS NOT NULL AS bad_${at}`
	];
}

function join({ at, spellings }: PlannedColumn): string {
	return `LEFT JOIN ${spellings} s${at} ON t.c${at} IS NOT DISTINCT FROM s${at}.raw`;
}

function ruleCheck(rule: Rule, columns: PlannedColumn[]): Check {
	const planned = columns.find(({ column }) => column.name === rule.column);
	const spoilt = planned ? `coalesce(bad_${planned.at}, false)` : 'false';
	const broken = `(coalesce(${rule.when}, false) AND NOT ${spoilt})`;
	return {
		code: `CASE WHEN ${broken} THEN '${rule.problem}' END`,
		bad: holds(rule.problem) ? broken : 'false',
		at: planned?.at ?? 0,
		column: planned?.column ?? null
	};
}
