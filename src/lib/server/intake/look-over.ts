import { ownOf } from '#lib/sheets/own.ts';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Answers } from './answers.ts';
import { trimmed, type CellsTable } from './check/plan.ts';
import type { Mapped } from './plan.ts';
import { dateOrder } from './recognise/date-order.ts';
import { schoolGuesser } from './recognise/nearest-school.ts';
import { schoolsIn } from './recognise/school-lists.ts';
import { schoolMatcher } from './recognise/schools.ts';
import type { Context } from './understand.ts';
import type { SheetReading } from './understood.ts';

/** What only the whole of a column can tell, and what the sender said where it can’t. */
export type Seen = Required<
	Pick<
		SheetReading,
		| 'schools'
		| 'nearSchools'
		| 'unknownOfLists'
		| 'dateOrders'
		| 'shortYears'
		| 'choices'
		| 'belongs'
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
): Promise<Pick<Seen, 'schools' | 'nearSchools' | 'unknownOfLists'>> {
	const schools = partnership?.schools ?? [];
	const match = schoolMatcher(schools);
	const guess = schoolGuesser(schools);
	const idOf = (written: string) => match(written) ?? ownOf(told, written) ?? null;
	const single = await writtenFor('school', mapped, cells, connection);
	const lists = (await writtenFor('schools', mapped, cells, connection)).map((cell) => ({
		cell,
		...schoolsIn(
			cell,
			idOf,
			schools.map(({ id }) => id)
		)
	}));
	const unknown = [
		...single.filter((cell) => idOf(cell) === null),
		...lists.flatMap((list) => list.unknown)
	].slice(0, MOST_GUESSES);
	return {
		schools: {
			...Object.fromEntries(
				lists.flatMap(({ known }) => [...known].map(([part, ids]) => [part, ids.join(';')]))
			),
			...paired(single.map((cell) => [cell, idOf(cell)]))
		},
		nearSchools: paired(unknown.map((written) => [written, guess(written)])),
		unknownOfLists: Object.fromEntries(
			lists
				.filter((list) => list.unknown.length > 0)
				.slice(0, MOST_GUESSES)
				.map((list) => [list.cell, list.unknown])
		)
	};
}

async function writtenFor(
	kind: 'school' | 'schools',
	mapped: Mapped,
	{ table }: CellsTable,
	connection: DuckDBConnection
): Promise<string[]> {
	const all: string[] = [];
	for (const { column, at } of mapped) {
		if (column.type.kind !== kind) continue;
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
		if (column.type.kind === 'date' || column.type.kind === 'moment')
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
