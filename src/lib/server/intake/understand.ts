import type { DuckDBConnection } from '@duckdb/node-api';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Accepted } from './check/revisions.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { readHead, type Head } from './read/head.ts';
import { mayBeWorkbook } from './read/kind.ts';
import { LIMITS } from './read/limits.ts';
import type { ReadProblem } from './read/unreadable.ts';
import { refused } from './refused.ts';
import { understandSheet } from './text-sheet.ts';
import type { Answers, Corrections } from './answers.ts';
import type { RowsWanted } from './cells/shown-rows.ts';
import type { KnownMeasure } from './known-measures.ts';
import type { Remembered } from './remembered.ts';
import type { SheetReading, Understood } from './understood.ts';
import { understandWorkbook } from './workbook-sheets.ts';

export { asJson } from './as-json.ts';
export type { Problem, SheetReading, Understood, UnderstoodSheet } from './understood.ts';

export interface Context {
	connection: DuckDBConnection;
	/** Null for a bare check: schools are then not looked up. */
	partnership: Partnership | null;
	/** The dataset the sender named, where they did. */
	as: string | null;
	/** Secret by which names become codes. */
	personKey: string;
	/** Prefix of the temporary tables made on the connection. */
	stage: string;
	/** Of an upload accepted earlier, by sheet: they are read the same way again. */
	readings?: Record<string, unknown>;
	/** What the sender said of each sheet, by its name. */
	answers?: Record<string, Answers>;
	/** What is remembered of the partnership’s earlier sheets. */
	remembered?: Remembered;
	/** Gives, by people’s codes, the school that each was of in what was accepted before. */
	schoolsOfPeople?: () => Promise<Record<string, string>>;
	/** Gives the measures of outcomes that were accepted before; none where a file is read alone. */
	measuresBefore?: () => Promise<KnownMeasure[]>;
	/** What was accepted before, beside which counts of people are held; nothing where a file is read alone. */
	accepted?: Accepted;
	/** Mendings of each sheet’s cells, by its name. */
	corrections?: Record<string, Corrections>;
	/** Which rows of each sheet are wanted with their cells; none unless said. */
	rowsWanted?: RowsWanted;
	/** How many problems of a sheet are listed; a thousand unless said. */
	mostProblems?: number;
	/** The only sheet of a workbook that is wanted, hidden or not. */
	sheet?: string | null;
	/** Ends the reading of a workbook; `understand` then throws the signal’s reason. */
	signal?: AbortSignal;
	onProgress?: (progress: { bytes: number; total: number }) => void;
	/** For a tidy copy of a file that DuckDB can’t read in place; DuckDB must be allowed to read it. */
	tempFolder: string;
	/** For tests: take the slow way where the fast one would do. */
	slowly?: boolean;
	/** For tests: take the way of a large file, whatever the size. */
	asLarge?: boolean;
}

/**
 * Takes a received file and its context; gives what was understood of it. Sound rows lie in each
 * sheet’s `staged` table with the fate `accepted`. Never throws for what a file holds.
 */
export async function understand(
	file: { path: string; name: string },
	context: Context
): Promise<Understood> {
	const known = (context.readings?.[TEXT_SHEET] as SheetReading | undefined) ?? {};
	const head = readHead(file.path, 'format' in known ? {} : known);
	const read = refusal(head, context) ?? (await sheetsOf(file, head, context));
	if ('code' in read)
		return { file: file.name, sheets: [], notes: [], problems: [refused(read, file.name)] };
	return { file: file.name, ...read, problems: [] };
}

/** A text file is a workbook of one sheet, called as Excel calls it. */
const TEXT_SHEET = 'Sheet1';

function refusal({ kind, size }: Head, { as, sheet = null }: Context): ReadProblem | null {
	if (as !== null && !datasetNamed(as)) return { code: 'no-such-dataset' };
	// How large a workbook may be depends on what is in it, which its reader knows.
	if (mayBeWorkbook(kind)) return null;
	if (kind !== 'text') return { code: kind };
	if (sheet !== null && sheet !== TEXT_SHEET) return { code: 'no-such-sheet' };
	return size > LIMITS.bytes ? { code: 'too-large' } : null;
}

async function sheetsOf(
	file: { path: string; name: string },
	head: Head,
	context: Context
): Promise<Pick<Understood, 'sheets' | 'notes'> | ReadProblem> {
	if (head.kind !== 'text') return understandWorkbook(file, context);
	const text = { path: file.path, name: TEXT_SHEET, label: file.name, head, notes: [] };
	const sheet = await understandSheet(text, context);
	return 'code' in sheet ? sheet : { sheets: [sheet], notes: [] };
}
