import type { Column } from '#lib/server/datasets/dataset.ts';
import type { Answers } from './answers.ts';
import { writeEverywhere } from './cells/everywhere.ts';
import type { CellsTable, Plan, PlannedColumn } from './check/plan.ts';
import { measuresFor } from './known-measures.ts';
import { lookOver, type Seen } from './look-over.ts';
import type { Head } from './read/head.ts';
import { literal, type TextTable } from './read/text-table.ts';
import type { Header } from './recognise/header.ts';
import type { Context } from './understand.ts';
import type { SheetReading } from './understood.ts';

/** A sheet whose header is known and whose cells are made. */
export interface Sheet {
	header: Header;
	head: Head;
	text: TextTable;
	cells: CellsTable;
	/** What its sender said of it. */
	answers: Answers;
	/** How it was read earlier, where it is to be read the same way again. */
	earlier: SheetReading | null;
}

/** Columns of the dataset, and which column of cells holds each. */
export type Mapped = { column: Column; at: number }[];

/**
 * Takes a sheet; looks over its dates and schools, or takes from an earlier reading what was seen then,
 * and gives how to check it and the reading to keep.
 */
export async function makePlan(
	sheet: Sheet,
	context: Context
): Promise<{ plan: Plan; reading: SheetReading }> {
	const { cells, answers, earlier } = sheet;
	const everywhere = (earlier ?? answers).everywhere ?? {};
	const mapped = await mappedColumns(sheet, everywhere, context);
	const reading =
		earlier ??
		readingOf(
			sheet,
			await lookOver(mapped, cells, answers, context, sheet.header.choices),
			context
		);
	await keepMatches(context, reading.schools);
	const measures = await measuresFor(sheet.header.shape, context);
	return { plan: { ...planOf(sheet, mapped, reading, context), measures }, reading };
}

async function mappedColumns(
	{ header: { mapping, shape, records }, text }: Sheet,
	everywhere: Record<string, string>,
	{ connection }: Context
): Promise<Mapped> {
	const fields = records?.fields ?? mapping;
	const missing = Object.entries(everywhere).filter(([field]) => !fields.includes(field));
	const behind = records
		? new Map<string, number>()
		: await writeEverywhere(connection, text, Object.fromEntries(missing));
	const places = [...fields.map((field, at) => [field, at + 1] as const), ...behind];
	return places.flatMap(([field, at]) => {
		const column = shape.columns.find(({ name }) => name === field);
		return column ? [{ column, at }] : [];
	});
}

function readingOf({ header, head, answers }: Sheet, seen: Seen, { partnership }: Context) {
	const { row, shape, mapping, records, notes } = header;
	const { everywhere, people } = answers;
	const reading: SheetReading = {
		encoding: head.encoding,
		...head.dialect,
		headerRow: row,
		dataset: shape.dataset.name,
		form: shape.form,
		mapping,
		...seen,
		...(records && { records }),
		...(notes.length > 0 && { notes }),
		...(everywhere && { everywhere }),
		...(people && { people }),
		term: partnership?.term ?? null
	};
	return reading;
}

function planOf(
	{ header: { shape, row, cells: headerCells }, text, cells, answers, earlier }: Sheet,
	mapped: Mapped,
	{ dateOrders, shortYears, nearSchools, unknownOfLists, choices, people, term }: SheetReading,
	{ stage, partnership, readings, accepted }: Context
): Omit<Plan, 'measures'> {
	const schools = partnership || readings ? matchesTable(stage) : null;
	const columns: PlannedColumn[] = mapped.map(({ column, at }) => ({
		column,
		at,
		context: {
			dateOrder: dateOrders[column.name] ?? 'day-first',
			shortYears: shortYears?.includes(column.name) ?? false,
			term,
			schools,
			people: people ?? {},
			meanings: choices?.[column.name] ?? {}
		},
		spellings: `${stage}_spellings_${at}`
	}));
	return {
		shape,
		text,
		cells,
		headerRow: row,
		headerCells,
		columns,
		missing: missingFrom(shape.columns, new Set(mapped.map(({ column }) => column.name))),
		nearSchools: new Map(Object.entries(nearSchools ?? {})),
		unknownOfLists: new Map(Object.entries(unknownOfLists ?? {})),
		stage,
		staged: `${stage}_staged`,
		beside: {
			accepted: accepted ?? null,
			said: answers.revisions ?? {},
			known: earlier && (earlier.revisions ?? {})
		}
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
