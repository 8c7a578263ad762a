import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../understood.ts';
import { placeOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { NOT_KNOWN } from '../cells/belonging.ts';
import { SCHOOL_ID } from './types/school.ts';
import { SCHOOL_PARTS } from './types/schools.ts';

/** Says once for each column of schools that, without a partnership, its names were not looked up. */
export async function notLookedUp(connection: DuckDBConnection, plan: Plan): Promise<Found> {
	const problems: Problem[] = [];
	const alone = plan.columns.filter(
		({ column, context }) => column.type.kind in NAMES_OF && context.schools === null
	);
	for (const { column, at, spellings } of alone) {
		const names = NAMES_OF[column.type.kind as keyof typeof NAMES_OF];
		const value = await firstName(connection, `(SELECT ${names} AS cell FROM ${spellings})`);
		const where = { ...placeOf(plan, plan.headerRow, at), row: plan.headerRow };
		if (value) problems.push(problem('school-not-looked-up', { ...where, value }));
	}
	return { problems, counts: new Map(problems.map(({ code }) => [code, 1])) };
}

/** SQL over what was written, for the names in it. */
const NAMES_OF = { school: 'cell', schools: `unnest(${SCHOOL_PARTS})` };

async function firstName(connection: DuckDBConnection, names: string): Promise<string | null> {
	const result = await connection.runAndReadAll(
		`SELECT min(cell) FROM ${names} WHERE NOT ${SCHOOL_ID} AND cell <> '${NOT_KNOWN}'`
	);
	return (result.getRows()[0]?.[0] as string | null) ?? null;
}
