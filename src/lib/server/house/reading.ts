import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsRead } from '#lib/server/intake/columns-read.ts';
import type { RowsWanted } from '#lib/server/intake/cells/shown-rows.ts';
import type { Understood, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { AcceptedSheet } from '#lib/server/ledger/entries.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import type { StagedSheet } from '#lib/server/warehouse/insert.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { queryOn } from '#lib/server/warehouse/query.ts';
import { acceptedFor } from './accepted-for.ts';
import { measuresSent } from './measures-sent.ts';
import { schoolsOfPeople } from './schools-of-people.ts';
import { rememberedOf, type Mending } from './mending.ts';
import { personKey } from './person-key.ts';

/** How the temporary tables of a file being read are called. One file is read at a time. */
const STAGE = 'reading';

/** Told now and then while a file is read: how much of it, 0 to 1, and in which step. */
export type OnProgress = (progress: { step: string; done: number }) => void;

export interface ReadRequest {
	/** Where the bytes lie, and what the sender calls them. */
	file: { path: string; name: string };
	/** Null where nobody said for whom: then schools cannot be recognised. */
	partnership: string | null;
	as: string | null;
	/** How it was read when it was accepted, to read it the same way again. */
	sheets?: AcceptedSheet[];
	/** What was said of its sheets, and mended in them. */
	mending?: Mending;
	/** The number of the upload that it is, where it is one already. */
	upload?: number;
	/** True where counts of people are held beside those accepted before: use `withCompared`. */
	compared?: boolean;
	/** The only sheet wanted, hidden or not. */
	sheet?: string;
	/** Which rows are wanted with their cells, and how many problems listed. */
	rowsWanted?: RowsWanted;
	mostProblems?: number;
	/** Ends the reading of a workbook. */
	signal?: AbortSignal;
	onProgress?: OnProgress;
	/** Told where facts are asked for and the warehouse holds none yet: use `withCompared`. */
	onNotFollowing?: () => void;
}

/** What else is wanted of a file than what was understood of it. */
export type More = Pick<ReadRequest, 'rowsWanted' | 'mostProblems' | 'compared'>;

interface Desk {
	home: string;
	/** None where a file is only looked at: then nothing is remembered. */
	ledger?: Ledger;
	warehouse: Warehouse;
	temp: string;
}

/**
 * Understands a file and hands what is staged of it to `use`; afterwards nothing of it is left in the
 * warehouse's memory or the folder of the moment.
 */
export async function withUnderstood<T>(
	desk: Desk,
	request: ReadRequest,
	use: (understood: Understood) => Promise<T>
): Promise<T> {
	const tempFolder = join(desk.temp, 'reading');
	await mkdir(tempFolder, { recursive: true });
	try {
		const understood = await understandOn(desk, request, tempFolder);
		return await use(understood);
	} finally {
		await clear(desk);
		await rm(tempFolder, { recursive: true, force: true });
	}
}

/** The sheets of which rows can be accepted. */
export function soundSheets({ sheets }: Understood): UnderstoodSheet[] {
	return sheets.filter((sheet) => sheet.accepted > 0 && sheet.staged !== null);
}

/** Takes sound sheets; gives what the ledger remembers of them. */
export function acceptedSheets(sheets: UnderstoodSheet[]): AcceptedSheet[] {
	return sheets.map(({ name, dataset, rows, accepted, held, setAside, reading }) => {
		return { name, dataset: String(dataset), rows, accepted, held, setAside, reading };
	});
}

/** Takes sound sheets; gives where the warehouse finds their rows. */
export function stagedSheets(sheets: UnderstoodSheet[]): StagedSheet[] {
	return sheets.map(({ name, dataset, staged, reading }) => {
		const columns = reading ? columnsRead(reading) : undefined;
		return { name, dataset: String(dataset), staged: String(staged), columns };
	});
}

/** Reading needs much code; a start that finds nothing to read does without it. */
async function understandOn(desk: Desk, request: ReadRequest, tempFolder: string) {
	const { understand } = await import('#lib/server/intake/understand.ts');
	const { loadPartnership } = await import('#lib/server/agreements/load.ts');
	const { partnership, file, as, sheets, mending, sheet, signal, onProgress } = request;
	const { rowsWanted, mostProblems, compared, upload } = request;
	return understand(file, {
		connection: desk.warehouse.connection(),
		partnership: partnership === null ? null : loadPartnership(partnership),
		as,
		personKey: personKey(desk.home),
		stage: STAGE,
		readings: sheets && Object.fromEntries(sheets.map(({ name, reading }) => [name, reading])),
		...mending,
		// Where a file is only looked at, nothing was accepted before.
		schoolsOfPeople: desk.ledger && known(desk, request, schoolsOfPeople, {}),
		measuresBefore: desk.ledger && known(desk, request, measuresSent, []),
		remembered: sheets ? undefined : rememberedFor(desk, partnership),
		accepted:
			compared && partnership && desk.ledger
				? acceptedFor(desk.ledger, partnership, upload)
				: undefined,
		sheet,
		rowsWanted,
		mostProblems,
		signal,
		onProgress: ({ bytes, total }) =>
			onProgress?.({ step: 'reading', done: total === 0 ? 1 : bytes / total }),
		tempFolder
	});
}

/** A warehouse that doesn’t follow the ledger yet holds no tables: whoever reads hears that it should have. */
function known<T>(
	{ warehouse }: Desk,
	{ partnership, onNotFollowing }: ReadRequest,
	ask: (warehouse: Warehouse, partnership: string | null) => Promise<T>,
	nothing: T
): () => Promise<T> {
	return async () => {
		if (await warehouse.progress()) return ask(warehouse, partnership);
		onNotFollowing?.();
		return nothing;
	};
}

// What is read the same way again has what was remembered then in its readings.
function rememberedFor({ ledger }: Desk, partnership: string | null) {
	return partnership && ledger ? rememberedOf(ledger.uploads(partnership)) : undefined;
}

async function clear({ warehouse }: Desk): Promise<void> {
	const connection = warehouse.connection();
	const left = await queryOn(connection).all<{ drop: string }>(
		`SELECT 'DROP TABLE ' || table_name AS drop FROM duckdb_tables()
		WHERE temporary AND starts_with(table_name, $prefix)
		UNION ALL
		SELECT 'DROP VIEW ' || view_name FROM duckdb_views()
		WHERE temporary AND starts_with(view_name, $prefix)
		UNION ALL
		SELECT 'DROP TYPE ' || type_name FROM duckdb_types()
		WHERE database_name = 'temp' AND starts_with(type_name, $prefix)`,
		{ prefix: STAGE }
	);
	for (const { drop } of left) await connection.run(drop);
}
