import type { DuckDBConnection } from '@duckdb/node-api';
import type { Answers } from './answers.ts';
import { trimmed, type CellsTable } from './check/plan.ts';
import type { Mapped } from './plan.ts';
import { dateOrder } from './recognise/date-order.ts';
import { schoolGuesser } from './recognise/nearest-school.ts';
import { schoolMatcher } from './recognise/schools.ts';
import type { Context } from './understand.ts';
import type { SheetReading } from './understood.ts';

/** What only the whole of a column can tell, and what the sender said where it can’t. */
export type Seen = Required<
	Pick<
		SheetReading,
		'schools' | 'nearSchools' | 'dateOrders' | 'shortYears' | 'choices' | 'belongs'
	>
>;

/** Takes what the columns are and what the sheet itself says that words mean; looks over its dates and schools. */
export async function lookOver(
	mapped: Mapped,
	cells: CellsTable,
	answers: Answers,
	context: Context,
	said: SheetReading['choices'] = {}
): Promise<Seen> {
	return {
		...(await matchSchools(mapped, cells, answers, context)),
		dateOrders: { ...(await ordersOf(mapped, cells, context.connection)), ...answers.dateOrders },
		shortYears: Object.keys(answers.dateOrders ?? {}),
		belongs: await belongingTo(cells, context.connection),
		choices: { ...answers.choices, ...said }
	};
}

/** A sheet that holds more names unknown than this is of other schools. */
const MOST_GUESSES = 500;

async function matchSchools(
	mapped: Mapped,
	cells: CellsTable,
	{ schools: told = {} }: Answers,
	{ connection, partnership }: Context
): Promise<Pick<Seen, 'schools' | 'nearSchools'>> {
	const match = schoolMatcher(partnership?.schools ?? []);
	const guess = schoolGuesser(partnership?.schools ?? []);
	const written = await writtenForSchools(mapped, cells, connection);
	const known = written.map((cell) => ({ cell, id: match(cell) ?? told[cell] ?? null }));
	const unknown = known.filter(({ id }) => id === null).slice(0, MOST_GUESSES);
	return {
		schools: paired(known.map(({ cell, id }) => [cell, id])),
		nearSchools: paired(unknown.map(({ cell }) => [cell, guess(cell)]))
	};
}

async function writtenForSchools(
	mapped: Mapped,
	{ table }: CellsTable,
	connection: DuckDBConnection
): Promise<string[]> {
	const all: string[] = [];
	for (const { column, at } of mapped) {
		if (column.type.kind !== 'school') continue;
		const written = await connection.runAndReadAll(
			`SELECT ${trimmed('raw')} AS cell FROM (SELECT DISTINCT c${at} AS raw FROM ${table}) ORDER BY cell`
		);
		for (const [cell] of written.getRows()) if (cell) all.push(cell as string);
	}
	return all;
}

function paired(pairs: [string, string | null][]): Record<string, string> {
	return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
}

async function ordersOf(
	mapped: Mapped,
	{ table, records }: CellsTable,
	connection: DuckDBConnection
) {
	const orders: SheetReading['dateOrders'] = {};
	for (const { column, at } of mapped)
		if (column.type.kind === 'date')
			orders[column.name] = await dateOrder(
				connection,
				'cell',
				`(SELECT DISTINCT c${at} AS cell FROM ${table})`,
				records?.asksOrder
			);
	return orders;
}

// Of what is known of everybody, what this sheet needs is kept with its reading.
async function belongingTo({ belonging }: CellsTable, connection: DuckDBConnection) {
	if (!belonging) return {};
	const result = await connection.runAndReadAll(
		`SELECT DISTINCT code, school FROM ${belonging} WHERE school IS NOT NULL ORDER BY code`
	);
	return Object.fromEntries(result.getRows() as [string, string][]);
}
