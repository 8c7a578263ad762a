import { closeSync, openSync, writeSync } from 'node:fs';
import { textOf } from './decode.ts';
import type { Dialect } from './dialect.ts';
import type { Encoding } from './encoding.ts';
import { LIMITS } from './limits.ts';
import { Records, type TextRecord } from './records/records.ts';
import type { ReadProblem } from './unreadable.ts';

export interface TidyCopy {
	/** Records from the header on, the header included. */
	records: number;
	/** Rows of the file, from 1, in which a quotation mark was taken for a character like any other. */
	mended: number[];
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
	const records = new Records(file.dialect);
	try {
		for await (const text of textOf(file.path, file.encoding, onBytes)) {
			writer.take(records.take(text, false));
			if (writer.problem) break;
		}
		writer.take(records.take('', true));
	} finally {
		closeSync(copy);
	}
	return { records: writer.records, mended: writer.mended, problem: writer.problem };
}

class Writer {
	records = 0;
	mended: number[] = [];
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

	take(records: TextRecord[]): void {
		writeSync(this.copy, records.map((record) => this.line(record)).join(''));
	}

	line({ cells, mended }: TextRecord): string {
		this.seen += 1;
		if (this.seen <= this.skip) return '';
		if (mended) this.mended.push(this.seen);
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
