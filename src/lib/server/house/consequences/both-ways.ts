import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { evaluate, type Facts } from '#lib/server/evaluation/evaluate.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { name, type Query } from '#lib/server/warehouse/query.ts';
import type { Consequences } from './consequences.ts';

interface Asked {
	partnership: Partnership;
	years: AcademicYear[];
	today: string;
}

/**
 * Takes the connection on which something was written and not yet committed, and the warehouse, which
 * doesn’t see it; gives the evaluation of each year without it and with it.
 */
export async function evaluatedBothWays(
	query: Query,
	committed: Facts,
	asked: Asked
): Promise<Consequences['years']> {
	const years = [];
	for (const year of asked.years) {
		const before = await evaluated(committed, year, asked);
		const after = await leavingNothing(query, () =>
			evaluated({ snapshot: (read) => read(query) }, year, asked)
		);
		years.push({ before, after });
	}
	return years;
}

/** Only findings are compared: the uploads that an evaluation lists are left out. */
function evaluated(
	warehouse: Facts,
	year: AcademicYear,
	{ partnership, today }: Asked
): Promise<Evaluation> {
	return evaluate({
		warehouse,
		partnership,
		agreement: loadAgreement(partnership.agreement),
		year,
		asAt: today < year.to ? today : year.to,
		uploads: [],
		evidenceVersion: ''
	});
}

/** An evaluation makes temporary tables that the next one makes again. */
async function leavingNothing<T>(query: Query, work: () => Promise<T>): Promise<T> {
	const before = await temporaryTables(query);
	const result = await work();
	for (const made of await temporaryTables(query))
		if (!before.includes(made)) await query.all(`DROP TABLE ${name(made)}`);
	return result;
}

async function temporaryTables(query: Query): Promise<string[]> {
	const tables = await query.all<{ table_name: string }>(
		'SELECT table_name FROM duckdb_tables() WHERE temporary'
	);
	return tables.map(({ table_name }) => table_name);
}
