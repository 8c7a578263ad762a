import type { Dialect } from '../dialect.ts';
import { costOf, mend } from './mend.ts';
import { StrictReader, type StrictRecord } from './strictly.ts';

/** A record as it was read. */
export interface TextRecord {
	cells: string[];
	/** Whether a quotation mark in it was taken for a character like any other. */
	mended: boolean;
}

/** Lines that one stray quotation mark may have stuck together. */
const MOST_LINES = 4;

/**
 * Takes text piece by piece, its lines ending in line feeds alone; gives the records that are whole so
 * far. A blank line is a record of one empty cell.
 */
export class Records {
	dialect: Dialect;
	rest = '';

	constructor(dialect: Dialect) {
		this.dialect = dialect;
	}

	/** Takes the next piece; `last` where no other follows. */
	take(piece: string, last: boolean, most = Infinity): TextRecord[] {
		const text = this.rest + piece;
		const reader = new StrictReader(text, this.dialect, last);
		const records: TextRecord[] = [];
		let at = 0;
		while (at < text.length && records.length < most) {
			const record = reader.read(at);
			if (!record) break;
			const better = this.doubtful(record) ? this.better(text, at, record) : null;
			records.push({
				cells: (better ?? record).cells,
				mended: better !== null || record.strays > 0
			});
			at = (better ?? record).next;
		}
		this.rest = text.slice(at);
		return records;
	}

	// Where marks come in pairs, as they should, a line break within is the sender’s own.
	doubtful({ strays }: StrictRecord): boolean {
		return strays > 0;
	}

	// A stray mark swallows what follows, so the first line alone is tried before the first two.
	better(
		text: string,
		from: number,
		record: StrictRecord
	): { cells: string[]; next: number } | null {
		const { quote, escape = quote, usual, delimiter } = this.dialect;
		if (!usual) return null;
		let best: { cells: string[]; next: number; cost: number } | null = null;
		let end = from - 1;
		for (let lines = 1; lines <= MOST_LINES && end < record.next - 1; lines += 1) {
			end = lineEnd(text, end + 1);
			const mended = mend(text.slice(from, end), { delimiter, quote, escape, usual });
			if (mended && mended.cost < (best?.cost ?? this.cost(record, usual)))
				best = { ...mended, next: end + 1 };
		}
		return best;
	}

	cost({ cells, strays, broken }: StrictRecord, usual: number): number {
		return costOf(strays, Math.abs(cells.length - usual), broken ? 1 : 0);
	}
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

/** Takes the whole text and its dialect; gives its records. */
export function recordsOf(text: string, dialect: Dialect, most?: number): TextRecord[] {
	return new Records(dialect).take(text, true, most);
}
