import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { holdDisagreeing } from './agreeing.ts';
import { letter, type Plan } from './plan.ts';
import { problem } from './problems.ts';
import { holdRepeated } from './repeated.ts';
import { MOST_PROBLEMS, setAsideReasons, settle, type Found } from './settle.ts';
import { makeSpellings } from './spellings.ts';
import { stageRows } from './stage.ts';
import { silent } from './typed-rows.ts';

export interface Checked {
	accepted: number;
	held: number;
	setAside: number;
	setAsideReasons: { reason: string; rows: number }[];
	problems: Problem[];
	problemCount: number;
	problemsByCode: { code: string; rows: number }[];
}

/** Takes a plan; types and checks every row (METHOD 3.6) and gives the fates and the problems. */
export async function checkRows(
	connection: DuckDBConnection,
	plan: Plan,
	personKey: string
): Promise<Checked> {
	for (const planned of plan.columns)
		if (planned.spellings) await makeSpellings(connection, plan, planned, personKey);
	await stageRows(connection, plan);
	const found = [
		ofHeader(plan),
		await settle(connection, plan),
		await holdRepeated(connection, plan),
		await holdDisagreeing(connection, plan)
	];
	return { ...(await fates(connection, plan)), ...together(found) };
}

function ofHeader(plan: Plan): Found {
	const missing = plan.missing.map((column) =>
		problem('column-missing', {
			row: plan.headerRow,
			letter: column.name,
			header: '',
			value: '',
			column
		})
	);
	const assumed = plan.shape.rules
		.filter((rule) => silent(rule, plan.columns) && rule.problem !== 'percent-not-its-numbers')
		.map((rule) =>
			problem(rule.problem, { row: plan.headerRow, letter: rule.column, header: '', value: '' })
		);
	const problems = [...missing, ...assumed, ...twice(plan)];
	return { problems, counts: new Map(problems.map(({ code }) => [code, 1])) };
}

function twice({ headerCells, headerRow, columns }: Plan): Problem[] {
	return headerCells.flatMap((header, at) => {
		const first = headerCells.findIndex((other) => other.toLowerCase() === header.toLowerCase());
		if (!header || first === at || !columns.some((planned) => planned.at === first + 1)) return [];
		return [
			problem('column-twice', { row: headerRow, letter: letter(at + 1), header, value: header })
		];
	});
}

async function fates(connection: DuckDBConnection, plan: Plan) {
	const result = await connection.runAndReadAll(
		`SELECT fate, count(*)::INTEGER FROM ${plan.staged} GROUP BY fate`
	);
	const by = new Map(result.getRows() as [string, number][]);
	const [accepted = 0, held = 0, setAside = 0] = ['accepted', 'held', 'setAside'].map((fate) =>
		by.get(fate)
	);
	const reasons = setAside > 0 ? await setAsideReasons(connection, plan) : [];
	return { accepted, held, setAside, setAsideReasons: reasons };
}

function together(found: Found[]) {
	const counts = new Map<string, number>();
	for (const [code, rows] of found.flatMap((one) => [...one.counts]))
		counts.set(code, (counts.get(code) ?? 0) + rows);
	const problems = found.flatMap((one) => one.problems).sort((one, other) => one.row - other.row);
	return {
		problems: problems.slice(0, MOST_PROBLEMS),
		problemCount: [...counts.values()].reduce((sum, rows) => sum + rows, 0),
		problemsByCode: [...counts].map(([code, rows]) => ({ code, rows }))
	};
}
