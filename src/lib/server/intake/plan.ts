import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { trimmed, type Plan, type PlannedColumn } from './check/plan.ts';
import type { Head } from './read/head.ts';
import { literal, type TextTable } from './read/text-table.ts';
import { dateOrder } from './recognise/date-order.ts';
import type { Header } from './recognise/header.ts';
import { schoolGuesser } from './recognise/nearest-school.ts';
import { schoolMatcher } from './recognise/schools.ts';
import type { Context } from './understand.ts';
import type { SheetReading } from './understood.ts';

/**
 * Takes a sheet whose header is known; looks over its dates and schools, or takes from an earlier
 * reading what was seen then, and gives how to check it and the reading to keep.
 */
export async function makePlan(
	header: Header,
	head: Head,
	text: TextTable,
	earlier: SheetReading | null,
	context: Context
): Promise<{ plan: Plan; reading: SheetReading }> {
	const mapped = mappedColumns(header);
	const { schools, nearSchools } = earlier ?? (await matchSchools(mapped, text, context));
	const dateOrders = earlier?.dateOrders ?? (await ordersOf(mapped, text, context.connection));
	const reading = makeReading(header, head, { schools, nearSchools, dateOrders }, earlier, context);
	await keepMatches(context, schools);
	return { plan: planOf(header, text, mapped, reading, context), reading };
}

type Mapped = { column: Column; at: number }[];

function mappedColumns({ mapping, shape }: Header): Mapped {
	return mapping.flatMap((field, at) => {
		const column = shape.columns.find(({ name }) => name === field);
		return column ? [{ column, at: at + 1 }] : [];
	});
}

function makeReading(
	{ row, shape, mapping }: Header,
	{ encoding, dialect }: Head,
	seen: Pick<SheetReading, 'schools' | 'nearSchools' | 'dateOrders'>,
	earlier: SheetReading | null,
	{ partnership }: Context
): SheetReading {
	const term = earlier ? earlier.term : (partnership?.term ?? null);
	const table = { headerRow: row, dataset: shape.dataset.name, form: shape.form, mapping };
	return { encoding, ...dialect, ...table, ...seen, term };
}

function planOf(
	{ shape, row, cells }: Header,
	text: TextTable,
	mapped: Mapped,
	{ dateOrders, nearSchools, term }: SheetReading,
	{ stage, partnership, readings }: Context
): Plan {
	const schools = partnership || readings ? matchesTable(stage) : null;
	const columns: PlannedColumn[] = mapped.map(({ column, at }) => ({
		column,
		at,
		context: { dateOrder: dateOrders[column.name] ?? 'day-first', term, schools },
		spellings: `${stage}_spellings_${at}`
	}));
	const found = new Set(mapped.map(({ column }) => column.name));
	const missing = missingFrom(shape.columns, found);
	const near = new Map(Object.entries(nearSchools ?? {}));
	const names = { stage, staged: `${stage}_staged` };
	return {
		shape,
		text,
		headerRow: row,
		headerCells: cells,
		columns,
		missing,
		nearSchools: near,
		...names
	};
}

// What is made of a column that is missing itself is not missed as well.
function missingFrom(columns: Column[], found: Set<string>): Column[] {
	const required = columns.filter(({ required }) => required).map(({ name }) => name);
	const makeable = ({ made }: Column) =>
		made?.oneOf.some((name) => found.has(name) || required.includes(name)) ?? false;
	return columns.filter(
		(column) => column.required && !found.has(column.name) && !makeable(column)
	);
}

/** A sheet that holds more names unknown than this is of other schools. */
const MOST_GUESSES = 500;

async function matchSchools(
	mapped: Mapped,
	text: TextTable,
	{ connection, partnership }: Context
): Promise<Required<Pick<SheetReading, 'schools' | 'nearSchools'>>> {
	const match = schoolMatcher(partnership?.schools ?? []);
	const guess = schoolGuesser(partnership?.schools ?? []);
	const written = await writtenForSchools(mapped, text, connection);
	const known = written.map((cell) => ({ cell, id: match(cell) }));
	const unknown = known.filter(({ id }) => id === null).slice(0, MOST_GUESSES);
	return {
		schools: paired(known.map(({ cell, id }) => [cell, id])),
		nearSchools: paired(unknown.map(({ cell }) => [cell, guess(cell)]))
	};
}

async function writtenForSchools(
	mapped: Mapped,
	{ table }: TextTable,
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

async function ordersOf(mapped: Mapped, { table }: TextTable, connection: DuckDBConnection) {
	const orders: SheetReading['dateOrders'] = {};
	for (const { column, at } of mapped)
		if (column.type.kind === 'date')
			orders[column.name] = await dateOrder(
				connection,
				'cell',
				`(SELECT DISTINCT c${at} AS cell FROM ${table})`
			);
	return orders;
}

async function keepMatches({ connection, stage }: Context, schools: Record<string, string>) {
	const table = matchesTable(stage);
	await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} (written VARCHAR, id VARCHAR)`);
	const rows = Object.entries(schools).map(
		([written, id]) => `(${literal(written)}, ${literal(id)})`
	);
	if (rows.length) await connection.run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`);
}

function matchesTable(stage: string): string {
	return `${stage}_schools`;
}
