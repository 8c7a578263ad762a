import { clipped, columnsOf } from './columns.ts';
import { Hindered, type KeptBack, type KnownColumn, type Said } from './first-look.ts';
import { commonest, headerAt } from './header.ts';
import { csvLine, isAstray, without } from './keep-back.ts';
import { inItsEncoding, recordsOf, type Way } from './records.ts';

type Tell = (said: Said) => void;

/** Rows by which a sheet is judged, and of them those that are shown. */
export const SAMPLE_ROWS = 500;
const SHOWN_ROWS = 8;
/** The server takes no wider sheet. */
export const MOST_COLUMNS = 500;

/** Takes a text file and what is known of columns; tells its first rows at once, then how many there are. */
export function lookAtText(file: Blob, known: KnownColumn[], tell: Tell): Promise<void> {
	return inItsEncoding(file, (way) => look(file, way, known, tell));
}

/** Takes a text file and what is kept back; tells of its copy without that, in CSV, every row in its place. */
export function copyText(file: Blob, keptBack: KeptBack, tell: Tell): Promise<void> {
	return inItsEncoding(file, (way) => copy(file, way, keptBack, tell));
}

/** Takes the first rows of a sheet and its width; gives those that are shown: past the header by some. */
export function shownOf(rows: string[][], header: number | null, width: number): string[][] {
	const shown = rows.slice(0, (header ?? 0) + SHOWN_ROWS);
	return shown.map((row) => Array.from({ length: width }, (_, at) => clipped(row[at] ?? '', 80)));
}

async function look(file: Blob, way: Way, known: KnownColumn[], tell: Tell): Promise<void> {
	let tally: Tally | null = null;
	for await (const { records, done } of recordsOf(file, way)) {
		if (records.length > 0) tally ??= begin(records.slice(0, SAMPLE_ROWS), known, tell);
		tally?.add(records);
		tell({ kind: 'counting', rows: tally?.rows ?? 0, done });
	}
	if (!tally) throw new Hindered('empty');
	tell({ kind: 'counted', rows: tally.rows, astray: tally.astray });
}

function begin(rows: string[][], known: KnownColumn[], tell: Tell): Tally {
	const header = headerAt(rows, known);
	const usual = commonest(rows.map(({ length }) => length).filter((length) => length > 1));
	const width = Math.max(1, usual, header === null ? 0 : (rows[header]?.length ?? 0));
	if (width > MOST_COLUMNS) throw new Hindered('too-wide');
	const sheet = {
		name: '',
		hidden: false,
		first: shownOf(rows, header, width),
		header: header === null ? null : header + 1,
		columns: columnsOf(rows, header, { width, known }),
		rows: null,
		astray: 0
	};
	tell({ kind: 'look', sheets: [sheet] });
	return new Tally(header ?? -1, width);
}

class Tally {
	rows = 0;
	astray = 0;
	#seen = 0;
	readonly #header: number;
	readonly #width: number;

	constructor(header: number, width: number) {
		this.#header = header;
		this.#width = width;
	}

	add(records: string[][]): void {
		for (const record of records) {
			if (this.#seen > this.#header && record.some((cell) => cell.trim() !== '')) this.rows += 1;
			if (isAstray(record, this.#width)) this.astray += 1;
			this.#seen += 1;
		}
	}
}

async function copy(file: Blob, way: Way, keptBack: KeptBack, tell: Tell): Promise<void> {
	const columns = new Set(keptBack.columns);
	const parts: Blob[] = [];
	let blankRows = 0;
	const line = (row: string[]) => {
		if (!isAstray(row, keptBack.width)) return csvLine(without(row, columns));
		// Its cells have slipped to the right: what is kept back may stand anywhere in it.
		blankRows += 1;
		return csvLine(Array<string>(keptBack.width).fill(''));
	};
	for await (const { records, done } of recordsOf(file, way)) {
		// As a Blob of its own, which the browser may keep on the disk.
		parts.push(new Blob([records.map(line).join('')]));
		tell({ kind: 'copying', done });
	}
	tell({ kind: 'copied', csv: new Blob(parts, { type: 'text/csv' }), blankRows });
}
