import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { checkAcross } from './across.ts';
import { holdDisagreeing } from './agreeing.ts';
import { count, mostOf, type Found } from './found.ts';
import { headerProblems } from './header-problems.ts';
import { madeColumns, madeProblems } from './made.ts';
import { newMeasures } from './new-measures.ts';
import { notLookedUp } from './not-looked-up.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { holdRepeated } from './repeated.ts';
import { holdRevisions, type Revision } from './revisions.ts';
import { SET_ASIDE } from './set-aside.ts';
import { makeSpellings } from './spellings.ts';
import { exceptions, makeExceptions, makeStaged } from './staged.ts';
import { gatherSuspects, setAsideReasons } from './suspects.ts';

export interface Checked {
	accepted: number;
	held: number;
	setAside: number;
	setAsideReasons: { reason: string; rows: number }[];
	problems: Problem[];
	problemCount: number;
	problemsByCode: { code: string; rows: number }[];
}

/** Takes a plan; types and checks every row (METHOD 3.6), makes the staged table, and gives what was found and the plan as it turned out. */
export async function checkRows(
	connection: DuckDBConnection,
	sheet: Plan,
	personKey: string
): Promise<{ plan: Plan; checked: Checked; revisions: Revision[] }> {
	const { plan, unsound } = await lookedOver(connection, sheet, personKey);
	const found = [headerProblems(plan), await notLookedUp(connection, plan)];
	found.push(await gatherSuspects(connection, plan, unsound));
	await makeExceptions(connection, plan);
	found.push(await holdRepeated(connection, plan));
	for (const agreeing of plan.shape.agreeing)
		found.push(await holdDisagreeing(connection, plan, agreeing));
	for (const across of plan.shape.across ?? [])
		found.push(await checkAcross(connection, plan, across));
	const revised = await holdRevisions(connection, plan);
	found.push(revised.found, await madeProblems(connection, plan));
	found.push(await newMeasures(connection, plan));
	await makeStaged(connection, plan);
	const { revisions } = revised;
	const stay = revisions.filter(({ fate }) => fate === 'stays').length;
	return {
		plan,
		checked: { ...(await fates(connection, plan, stay)), ...together(found, mostOf(plan)) },
		revisions
	};
}

async function lookedOver(connection: DuckDBConnection, sheet: Plan, personKey: string) {
	const columns: PlannedColumn[] = [];
	const unsound: PlannedColumn[] = [];
	const filled = new Set<string>();
	for (const column of sheet.columns) {
		const spelt = await makeSpellings(connection, sheet, column, personKey);
		const planned = { ...column, plain: spelt.plain };
		columns.push(planned);
		if (spelt.unsound) unsound.push(planned);
		if (!spelt.blanks) filled.add(column.column.name);
	}
	return { plan: { ...sheet, columns, made: madeColumns(sheet, filled) }, unsound };
}

async function fates(connection: DuckDBConnection, plan: Plan, stay: number) {
	const result = await connection.runAndReadAll(
		`SELECT fate, count(*)::INTEGER FROM ${exceptions(plan)} GROUP BY fate`
	);
	const by = new Map(result.getRows() as [string, number][]);
	const { outside } = plan.cells;
	const left = outside ? await count(connection, `SELECT count(*) FROM ${outside}`) : 0;
	const [held, setAside] = [by.get('held') ?? 0, (by.get('setAside') ?? 0) + left];
	const reasons = setAside > 0 ? await setAsideReasons(connection, plan) : [];
	if (stay > 0) reasons.push({ reason: SET_ASIDE['earlier-stays'], rows: stay });
	return { accepted: plan.text.rows - held - setAside, held, setAside, setAsideReasons: reasons };
}

// What holds a row back is listed though a thousand things to know stand before it.
function together(found: Found[], most: number) {
	const counts = new Map<string, number>();
	for (const [code, rows] of found.flatMap((one) => [...one.counts]))
		counts.set(code, (counts.get(code) ?? 0) + rows);
	const problems = found.flatMap((one) => one.problems).sort((one, other) => one.row - other.row);
	const listed = { error: 0, warning: 0 };
	return {
		problems: problems.filter(({ severity }) => (listed[severity] += 1) <= most),
		problemCount: [...counts.values()].reduce((sum, rows) => sum + rows, 0),
		problemsByCode: [...counts].map(([code, rows]) => ({ code, rows }))
	};
}
