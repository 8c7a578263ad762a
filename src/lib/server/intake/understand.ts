import type { DuckDBConnection } from '@duckdb/node-api';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { DATASETS, datasetNamed } from '#lib/server/datasets/index.ts';
import { checkRows } from './check/check.ts';
import { letter } from './check/plan.ts';
import { makePlan } from './plan.ts';
import { readHead, type Head } from './read/head.ts';
import { LIMITS } from './read/limits.ts';
import { loadText, type TextTable } from './read/text-table.ts';
import type { ReadProblem } from './read/unreadable.ts';
import { findHeader, type Header } from './recognise/header.ts';
import { shapesOf } from './recognise/shape.ts';
import { refused } from './refused.ts';
import { sentenceOf } from './sentence.ts';
import type { SheetReading, Understood, UnderstoodSheet } from './understood.ts';

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
	/** Of an upload accepted earlier: it is read the same way again. */
	reading?: unknown;
	onProgress?: (progress: { bytes: number; total: number }) => void;
	/** For a tidy copy of a file that DuckDB can’t read in place; DuckDB must be allowed to read it. */
	tempFolder: string;
	/** For tests: take the slow way where the fast one would do. */
	slowly?: boolean;
}

/**
 * Takes a received file and its context; gives what was understood of it. Sound rows lie in each
 * sheet’s `staged` table with the fate `accepted`. Never throws for what a file holds.
 */
export async function understand(
	file: { path: string; name: string },
	context: Context
): Promise<Understood> {
	const reading = (context.reading as SheetReading | undefined) ?? null;
	const head = readHead(file.path, reading ?? {});
	const unreadable = refusal(head, context.as);
	if (unreadable)
		return { file: file.name, sheets: [], problems: [refused(unreadable, file.name)] };
	const sheet = await understandText(file, head, reading, context);
	if ('code' in sheet)
		return { file: file.name, sheets: [], problems: [refused(sheet, file.name)] };
	return { file: file.name, sheets: [sheet], problems: [] };
}

function refusal({ kind, size }: Head, as: string | null): ReadProblem | null {
	if (as !== null && !datasetNamed(as)) return { code: 'no-such-dataset' };
	if (kind !== 'text') return { code: kind };
	return size > LIMITS.bytes ? { code: 'too-large' } : null;
}

async function understandText(
	file: { path: string; name: string },
	head: Head,
	reading: SheetReading | null,
	context: Context
): Promise<UnderstoodSheet | ReadProblem> {
	const header = reading ? rememberedHeader(head, reading) : recognise(head, context.as);
	const width = header?.cells.length ?? Math.max(...head.rows.map((row) => row.length));
	if (width > LIMITS.columns) return { code: 'too-many-columns' };
	const source = { path: file.path, head, skip: (header?.row ?? 1) - 1, width };
	const text = await loadText(source, loading(head, context));
	if ('code' in text && text.code === 'not-utf-8')
		return understandText(
			file,
			readHead(file.path, { encoding: 'windows-1252' }),
			reading,
			context
		);
	if ('code' in text) return text;
	return header ? understandTable(header, head, text, reading, context) : unrecognised(file, text);
}

function recognise({ rows }: Head, as: string | null): Header | null {
	const datasets = as ? [datasetNamed(as)!] : DATASETS;
	return findHeader(rows, datasets.flatMap(shapesOf));
}

function rememberedHeader({ rows }: Head, reading: SheetReading): Header {
	const shapes = datasetNamed(reading.dataset)?.variants
		? shapesOf(datasetNamed(reading.dataset)!)
		: [];
	const shape = shapes.find(({ form }) => form === reading.form);
	if (!shape)
		throw new Error(`The reading names ${reading.dataset} (${reading.form}), which is gone`);
	const cells = (rows[reading.headerRow - 1] ?? []).slice(0, reading.mapping.length);
	return {
		row: reading.headerRow,
		cells: cells.map((cell) => cell.trim()),
		shape,
		mapping: reading.mapping
	};
}

function loading({ size }: Head, { connection, stage, tempFolder, slowly, onProgress }: Context) {
	let bytes = 0;
	const onBytes = (more: number) => {
		bytes = Math.min(size, bytes + more);
		onProgress?.({ bytes, total: size });
	};
	return { connection, table: `${stage}_text`, tempFolder, slowly, onBytes };
}

async function understandTable(
	header: Header,
	head: Head,
	text: TextTable,
	reading: SheetReading | null,
	context: Context
): Promise<UnderstoodSheet> {
	const { connection } = context;
	const planned = await makePlan(header, head, text, reading, context);
	const checked = await checkRows(connection, planned.plan, context.personKey);
	return {
		name: 'Sheet1',
		dataset: header.shape.dataset.name,
		headerRow: header.row,
		columns: header.cells.map((source, at) => ({
			source,
			letter: letter(at + 1),
			field: header.mapping[at] ?? null
		})),
		rows: text.rows,
		...checked,
		reading: planned.reading,
		staged: planned.plan.staged,
		sentence: await sentenceOf(connection, planned.plan, checked.accepted)
	};
}

function unrecognised({ name }: { name: string }, text: TextTable): UnderstoodSheet {
	// The first row was taken for a header to have a width to read by; here it is a row like any other.
	const rows = text.rows + 1;
	return {
		name: 'Sheet1',
		dataset: null,
		headerRow: null,
		columns: [],
		rows,
		accepted: 0,
		held: 0,
		setAside: rows,
		setAsideReasons: [{ reason: 'No table recognised', rows }],
		problems: [refused({ code: 'not-recognised' }, name)],
		problemCount: 1,
		problemsByCode: [{ code: 'not-recognised', rows }],
		reading: null,
		staged: null,
		sentence: 'We don’t recognise this sheet.'
	};
}
