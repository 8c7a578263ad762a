import type { Query } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';

/** What is known before any sheet is read, a table each; the first names the partnerships that are evaluated. */
const TABLES: Record<string, { columns: Record<string, string>; rows: (of: Setting) => Row[] }> = {
	asked: { columns: {}, rows: () => [[]] },
	partners: {
		columns: {
			nr: 'INTEGER',
			school: 'VARCHAR',
			phase: 'VARCHAR',
			joined: 'DATE',
			left_on: 'DATE'
		},
		rows: ({ partnership: { schools, term } }) =>
			schools.map(({ id, phase, joined, left }, nr) => [
				nr,
				id,
				phase,
				joined ?? term.from,
				left ?? null
			])
	},
	half_terms: {
		columns: { half_term: 'INTEGER', term: 'VARCHAR', from_date: 'DATE', to_date: 'DATE' },
		rows: ({ halfTerms }) =>
			halfTerms.map(({ halfTerm, term, from, to }) => [halfTerm, term, from, to])
	},
	forums: {
		columns: { code: 'VARCHAR', expects: 'VARCHAR' },
		rows: ({ agreement }) => agreement.forums.map(({ code, expects }) => [code, expects])
	}
};

type Row = (string | number | null)[];

/** The tables laid here that SQL counts from. */
export const GROUND = Object.keys(TABLES).filter((table) => table !== 'asked');

/** Takes the settings of the partnerships that are evaluated; lays their schools, half terms and forums as temporary tables. */
export async function layGround(query: Query, settings: Setting[]): Promise<void> {
	for (const [table, { columns, rows }] of Object.entries(TABLES)) {
		const all = settings.flatMap((setting) =>
			rows(setting).map((row) => [setting.partnership.id, ...row])
		);
		await lay(query, table, { partnership: 'VARCHAR', ...columns }, all);
	}
}

/** As JSON, because a thousand partnerships are more rows than a statement has places. */
async function lay(query: Query, table: string, columns: Record<string, string>, rows: Row[]) {
	const cells = Object.entries(columns).map(
		([name, type], at) => `(one->>${at})::${type} AS ${name}`
	);
	await query.all(
		`CREATE TEMP TABLE ${table} AS
		SELECT ${cells.join(', ')} FROM (SELECT unnest(from_json($rows, '["JSON"]')) AS one)`,
		{ rows: JSON.stringify(rows) }
	);
}
