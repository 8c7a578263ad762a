import { chartsOf } from '#lib/components/drawings.ts';
import type { Report } from '#lib/document/report.ts';
import type { TidyTable } from '#lib/document/tidy.ts';
import { CHART_FILES } from '../chart-files.ts';
import { FORMATS, writeReport, type FormatName } from '../index.ts';
import { fileDate } from '../running-words.ts';
import { figuresTable } from '../tidy/figures-table.ts';
import { TIDY_FORMATS } from '../tidy/index.ts';
import { manifestOf } from './manifest.ts';
import { readmeOf } from './readme.ts';
import { zipped } from './zipped.ts';

/** One file of a pack. */
export interface PackFile {
	/** Where it lies in the pack: `charts/reading.svg`. */
	path: string;
	bytes: Uint8Array;
	/** What it is, in a sentence, for README.txt. */
	says: string;
}

/** What goes into a pack beside the report in every format. */
export interface Extras {
	/** The rows behind the figures. */
	evidence?: TidyTable;
	/** Files of somebody else’s making, such as a seal. */
	more?: PackFile[];
	/** Who writes the report in each format, if not this thread. */
	write?: typeof writeReport;
}

/**
 * Takes a report and what goes with it; gives the bytes of one zip, piece by piece: the report in every
 * format, its charts, its figures and evidence for analysts, what each file is, and the sha256 of each.
 * The same report and extras give the same bytes. One file at a time is in memory, beside the zip’s own list.
 */
export function packOf(report: Report, extras: Extras = {}): AsyncGenerator<Uint8Array> {
	return zipped(filesOf(report, extras), fileDate(report));
}

/** Takes the same; gives the zip in one piece. */
export async function wholePack(report: Report, extras: Extras = {}): Promise<Uint8Array> {
	return new Uint8Array(
		await new Blob(await Array.fromAsync(packOf(report, extras), own)).arrayBuffer()
	);
}

/** How browsers are told what a pack is. */
export const PACK_MIME = 'application/zip';

async function* filesOf(report: Report, extras: Extras) {
	const listed: Omit<PackFile, 'bytes'>[] = [];
	const manifest = manifestOf(report);
	for await (const file of contentOf(report, extras)) {
		listed.push({ path: file.path, says: file.says });
		yield manifest.including(file);
	}
	yield manifest.including(readmeOf(report, listed));
	yield manifest.file();
}

async function* contentOf(
	report: Report,
	{ evidence, more = [], write = writeReport }: Extras
): AsyncGenerator<PackFile> {
	yield* inEveryFormat(report, write);
	yield* charts(report);
	yield* tables([figuresTable(report), ...(evidence ? [evidence] : [])]);
	yield* more;
}

const SAYS: Record<string, string> = {
	pdf: 'The report for paper and for reading: tagged, with every chart’s figures in its annex.',
	docx: 'The report for editing in Word.',
	xlsx: 'The report as a workbook: a sheet a section, and the rows behind each figure.',
	html: 'The report as a web page in one file. It opens without a network.',
	csv: 'Every figure of the report, one a row.',
	json: 'The report itself, for programs.'
};

async function* inEveryFormat(report: Report, write: typeof writeReport): AsyncGenerator<PackFile> {
	for (const [format, { extension, label }] of Object.entries(FORMATS))
		yield {
			path: `${report.name}.${extension}`,
			bytes: await write(report, format as FormatName),
			says: SAYS[extension] ?? `The report as ${label}.`
		};
}

async function* charts(report: Report): AsyncGenerator<PackFile> {
	for (const block of chartsOf(report))
		for (const [kind, use] of [
			['svg', 'drawn in lines, for print and documents'],
			['png', 'as a picture, for slides']
		] as const)
			yield {
				path: `charts/${block.id}.${kind}`,
				bytes: await CHART_FILES[kind].write(block, report),
				says: `${block.title}: ${use}.`
			};
}

const ROWS: Record<string, string> = {
	figures: 'Every figure of the report, one a row',
	evidence:
		'Every spreadsheet row that was counted for a figure: the figure, file, sheet and row, then the row’s own columns (cell_…), as far as they may leave; of what may not, “withheld” and “hidden” say so and “withheld_because” why'
};

function* tables(all: TidyTable[]): Generator<PackFile> {
	for (const table of all)
		for (const { extension, label, write } of [TIDY_FORMATS.csv, TIDY_FORMATS.parquet])
			yield {
				path: `data/${table.name}.${extension}`,
				bytes: write(table),
				says: `${ROWS[table.name] ?? table.name}, as ${label}.${withheldIn(table)}`
			};
}

function withheldIn({ about: { withheld } }: TidyTable): string {
	return withheld ? ` ${withheld}` : '';
}

/** A chunk with memory of its own. */
function own(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(chunk);
}
