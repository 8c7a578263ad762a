import type { Dialect } from '../dialect.ts';

/** A record as the dialect has it, to the letter as far as that goes. */
export interface StrictRecord {
	cells: string[];
	/** Where the next record begins. */
	next: number;
	/** Quotation marks that neither open, close nor are escaped, and cells that never close. */
	strays: number;
	/** Whether a quoted cell runs over the end of a line. */
	broken: boolean;
}

/** A quoted cell of more than this is one whose quotation mark was never closed. */
const LONGEST_QUOTED = 1 << 20;

/** Reads records of one text, whose lines end in line feeds alone, from wherever it is asked to. */
export class StrictReader {
	text: string;
	/** Whether the text ends where the file does. */
	whole: boolean;
	delimiter: string;
	padded: boolean;
	quote: string;
	escape: string;
	/** Where a delimiter was last looked for and found: a long search is made once. */
	delimiterAt = { from: 0, found: -1 };
	/** Between these no quotation mark closes a cell: a long search in vain is made once. */
	noneCloses = { from: Infinity, to: Infinity };

	constructor(text: string, { delimiter, quote, escape = quote }: Dialect, whole: boolean) {
		this.text = text;
		this.whole = whole;
		this.delimiter = delimiter.length > 1 ? delimiter.trimEnd() || delimiter : delimiter;
		this.padded = this.delimiter.length < delimiter.length;
		this.quote = quote;
		this.escape = escape;
	}

	/** Takes where a record begins; gives it, or null where more text is needed to tell its end. */
	read(from: number): StrictRecord | null {
		const record: StrictRecord = { cells: [], next: from, strays: 0, broken: false };
		let end = this.lineEnd(from);
		for (let at = from; ;) {
			const opened = this.opening(at);
			const closed = opened < 0 ? null : this.closing(opened + 1, record);
			if (closed === WAIT) return null;
			if (closed) {
				record.cells.push(this.unescaped(opened + 1, closed));
				if (closed > end) {
					record.broken = true;
					end = this.lineEnd(closed);
				}
				at = this.pastBlanks(closed + 1);
			} else {
				if (opened >= 0) record.strays += 1;
				const to = this.cellEnd(at, end);
				record.cells.push(this.text.slice(at, to));
				at = to;
			}
			if (at < end) at = this.pastDelimiter(at);
			else return this.ended(record, end);
		}
	}

	ended(record: StrictRecord, end: number): StrictRecord | null {
		if (end === this.text.length && !this.whole) return null;
		record.next = end + 1;
		return record;
	}

	lineEnd(from: number): number {
		const end = this.text.indexOf('\n', from);
		return end < 0 ? this.text.length : end;
	}

	cellEnd(from: number, lineEnd: number): number {
		const last = this.delimiterAt;
		if (from < last.from || from > last.found) {
			const found = this.text.indexOf(this.delimiter, from);
			last.from = from;
			last.found = found < 0 ? Infinity : found;
		}
		return Math.min(last.found, lineEnd);
	}

	pastDelimiter(at: number): number {
		const past = at + this.delimiter.length;
		return this.padded && this.text[past] === ' ' ? past + 1 : past;
	}

	// Blanks before an opening and behind a closing quotation mark belong to nobody.
	pastBlanks(from: number): number {
		let at = from;
		while (this.text[at] === ' ' && this.delimiter !== ' ') at += 1;
		return at;
	}

	opening(from: number): number {
		if (this.quote === '') return -1;
		const at = this.pastBlanks(from);
		return this.text[at] === this.quote ? at : -1;
	}

	closing(from: number, record: StrictRecord): number | typeof WAIT | null {
		if (from >= this.noneCloses.from && from < this.noneCloses.to) return null;
		let strays = 0;
		let at = from - 1;
		for (;;) {
			at = this.text.indexOf(this.quote, at + 1);
			if (at < 0 || at - from > LONGEST_QUOTED) break;
			if (at + 1 === this.text.length && !this.whole) return WAIT;
			if (this.isEscaped(from, at)) continue;
			if (this.escape === this.quote && this.text[at + 1] === this.quote) at += 1;
			else if (this.isEnd(this.pastBlanks(at + 1))) {
				record.strays += strays;
				return at;
			} else strays += 1;
		}
		if (!this.whole && this.text.length - from < LONGEST_QUOTED) return WAIT;
		this.noneCloses = { from, to: at < 0 ? Infinity : at };
		return null;
	}

	isEscaped(from: number, at: number): boolean {
		if (this.escape === this.quote) return false;
		let before = at;
		while (before > from && this.text[before - 1] === this.escape) before -= 1;
		return (at - before) % 2 === 1;
	}

	isEnd(at: number): boolean {
		return (
			at >= this.text.length || this.text[at] === '\n' || this.text.startsWith(this.delimiter, at)
		);
	}

	unescaped(from: number, to: number): string {
		return withoutEscapes(this.text.slice(from, to), this);
	}
}

/** Takes what stands between quotation marks; gives what it means. */
export function withoutEscapes(
	text: string,
	{ quote, escape }: { quote: string; escape: string }
): string {
	if (!text.includes(escape)) return text;
	if (escape === quote) return text.replaceAll(quote + quote, quote);
	// Twice the escape is the escape itself; what stands before anything else stays as it is.
	const halves = text.split(escape + escape);
	return halves.map((half) => half.replaceAll(escape + quote, quote)).join(escape);
}

const WAIT = 'wait';
