import type { Found } from './found.ts';
import { letter, type Plan } from './plan.ts';
import { problem } from './problems.ts';
import type { Problem } from '../understood.ts';
import { mendsUnseen } from './row-checks.ts';

/** Takes a plan; gives what there is to say of the header: columns missing, assumed, or there twice. */
export function headerProblems(plan: Plan): Found {
	const problems = [...missing(plan), ...assumed(plan), ...twice(plan)];
	return { problems, counts: new Map(problems.map(({ code }) => [code, 1])) };
}

function missing({ missing, headerRow: row }: Plan): Problem[] {
	return missing.map((column) =>
		problem('column-missing', { row, letter: column.name, header: '', value: '', column })
	);
}

// Only what holds for every row without the column is assumed: the value is what the rule puts there.
function assumed({ shape, columns, headerRow: row }: Plan): Problem[] {
	return shape.rules
		.filter((rule) => mendsUnseen(rule, columns) && rule.when === `${rule.column} IS NULL`)
		.map(({ problem: code, column }) =>
			problem(code, { row, letter: column, header: '', value: '' })
		);
}

// Of records, any number of columns may hold the same field.
function twice({ headerCells, headerRow: row, columns, cells }: Plan): Problem[] {
	if (cells.records) return [];
	return headerCells.flatMap((header, at) => {
		const first = headerCells.findIndex((other) => other.toLowerCase() === header.toLowerCase());
		const read = columns.some((planned) => planned.at === first + 1);
		if (!header || first === at || !read) return [];
		return [problem('column-twice', { row, letter: letter(at + 1), header, value: header })];
	});
}
