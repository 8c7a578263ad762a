import type { Rule } from '#lib/server/datasets/dataset.ts';
import { unmadeChecks } from './made.ts';
import { readsBeyond, type Plan, type PlannedColumn } from './plan.ts';
import { holds } from './problems.ts';

/** Something that may be wrong with a row on its own, as SQL over `typedRows`. */
export interface Check {
	/** SQL: true where there is something to say. */
	when: string;
	/** SQL for the code of the problem where there is, null elsewhere. */
	code: string;
	/** SQL: true where the row is to be held; only where there is something to say. */
	bad: string;
	/** The column it points to: 1 for A, 0 where the sheet has no such column. */
	at: number;
}

/** Takes a plan and the columns that hold anything wrong; gives what is to be checked in each row. */
export function rowChecks(plan: Plan, unsound: PlannedColumn[]): Check[] {
	const { columns, shape, text } = plan;
	const cells = unsound.map(({ at }) => ({
		when: `wrong_${at} IS NOT NULL`,
		code: `wrong_${at}`,
		bad: `bad_${at}`,
		at
	}));
	const rules = shape.rules
		.filter((rule) => !mendsUnseen(rule, columns))
		.map((rule) => ruleCheck(rule, columns, unsound));
	return [
		...cells,
		...unmadeChecks(plan),
		...nobodyChecks(plan),
		...rules,
		...(readsBeyond(plan) ? [beyondCheck(text.width + 1)] : [])
	];
}

/** The columns of records that say who: a register’s rows are about somebody. */
export function saysWho({ cells, columns, shape }: Plan): PlannedColumn[] {
	if (!cells.records || !shape.dataset.register) return [];
	return columns.filter(({ column: { type } }) => type.kind === 'person' || type.kind === 'school');
}

// Where what is written for a school isn’t known, that is the thing to say.
function nobodyChecks(plan: Plan): Check[] {
	const who = saysWho(plan);
	const empty = who.map(({ column, at }) => `${column.name} IS NULL AND bad_${at} IS NOT true`);
	const bad = `(${empty.join(' AND ')})`;
	return who
		.slice(0, 1)
		.map(({ at }) => ({ when: bad, code: `CASE WHEN ${bad} THEN 'nobody-named' END`, bad, at }));
}

/** A rule that mends a column the sheet doesn’t have mends all rows: that is said once, not in each. */
export function mendsUnseen(rule: Rule, columns: PlannedColumn[]): boolean {
	return Boolean(rule.instead) && !columns.some(({ column }) => column.name === rule.column);
}

/** Takes a rule; gives the words of its SQL, the columns that it reads among them. */
export function columnsRead({ column, when, instead = '' }: Rule): string[] {
	return [column, ...(`${when} ${instead}`.match(/[a-z_0-9]+/g) ?? [])];
}

/** Takes a plan and checks; gives SQL that is true where the row is to be held, and never null. */
export function heldSql({ missing }: Plan, checks: Check[]): string {
	if (missing.length > 0) return 'true';
	return `coalesce(${['false', ...checks.map(({ bad }) => bad)].join(' OR ')}, false)`;
}

// Where the cell itself is wrong, that is the thing to say.
function ruleCheck(rule: Rule, columns: PlannedColumn[], unsound: PlannedColumn[]): Check {
	const planned = columns.find(({ column }) => column.name === rule.column);
	const sound = planned && unsound.includes(planned) ? ` AND NOT bad_${planned.at}` : '';
	const broken = `(coalesce(${rule.when}, false)${sound})`;
	return {
		when: broken,
		code: `CASE WHEN ${broken} THEN '${rule.problem}' END`,
		bad: holds(rule.problem) ? broken : 'false',
		at: planned?.at ?? 0
	};
}

function beyondCheck(at: number): Check {
	const when = `beyond <> ''`;
	return { when, code: `CASE WHEN ${when} THEN 'cells-beyond' END`, bad: when, at };
}
