import { closeSync, openSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { textOf } from './decode.ts';
import type { Dialect } from './dialect.ts';
import type { Encoding } from './encoding.ts';
import { LIMITS } from './limits.ts';
import type { ReadProblem } from './unreadable.ts';

export interface TidyCopy {
	/** Records from the header on, the header included. */
	records: number;
	problem: ReadProblem | null;
}

/**
 * Takes any text file and where its header stands; writes the same cells to `to` as the most regular
 * CSV there is: UTF-8, every record `width` cells wide and one more for what stood beyond, blank
 * lines kept as blank records so that row numbers stay true.
 */
export async function writeTidyCopy(
	file: { path: string; encoding: Encoding; dialect: Dialect },
	{ skip, width, to }: { skip: number; width: number; to: string },
	onBytes: (bytes: number) => void
): Promise<TidyCopy> {
	const copy = openSync(to, 'w', 0o600);
	const writer = new Writer(copy, skip, width);
	try {
		await parse(Readable.from(textOf(file.path, file.encoding, onBytes)), file.dialect, writer);
	} finally {
		closeSync(copy);
	}
	return { records: writer.records, problem: writer.problem };
}

function parse(text: Readable, dialect: Dialect, writer: Writer): Promise<void> {
	return new Promise((resolve, reject) => {
		Papa.parse<string[]>(text as unknown as File, {
			delimiter: dialect.delimiter,
			quoteChar: dialect.quote,
			newline: '\n',
			chunk: ({ data, errors }, parser) => {
				writer.take(data, errors);
				if (writer.problem) parser.abort();
			},
			complete: () => resolve(),
			error: reject
		});
	});
}

class Writer {
	records = 0;
	problem: ReadProblem | null = null;
	seen = 0;
	/** Blank lines that are written only once something follows them: a file’s last lines are no rows. */
	blanks = 0;
	copy: number;
	skip: number;
	width: number;

	constructor(copy: number, skip: number, width: number) {
		this.copy = copy;
		this.skip = skip;
		this.width = width;
	}

	take(rows: string[][], errors: Papa.ParseError[]): void {
		const open = errors.find((error) => error.code === 'MissingQuotes');
		if (open) this.problem ??= { code: 'quote-never-closed', row: this.seen + (open.row ?? 0) + 1 };
		writeSync(this.copy, rows.map((cells) => this.line(cells)).join(''));
	}

	line(cells: string[]): string {
		this.seen += 1;
		if (this.seen <= this.skip) return '';
		if (cells.length === 1 && cells[0] === '') {
			this.blanks += 1;
			return '';
		}
		const blank = quoted(Array<string>(this.width + 1).fill(''));
		const lines = blank.repeat(this.blanks) + quoted(this.fitted(cells));
		this.records += this.blanks + 1;
		this.blanks = 0;
		return lines;
	}

	fitted(cells: string[]): string[] {
		const length = cells.reduce((sum, cell) => sum + cell.length, 0);
		if (length > LIMITS.rowLength || cells.some((cell) => cell.length > LIMITS.cellLength))
			this.problem ??= { code: 'cell-too-long', row: this.seen };
		const beyond = cells.slice(this.width).filter((cell) => cell.trim() !== '');
		const within = Array.from({ length: this.width }, (_, at) => cells[at] ?? '');
		return [...within, beyond.join(' ')];
	}
}

function quoted(cells: string[]): string {
	return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
