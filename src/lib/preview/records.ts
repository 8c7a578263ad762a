import Papa from 'papaparse';
import { dialectOf, type Dialect } from './dialect.ts';
import { encodingOf, type Encoding } from './encoding.ts';
import { Hindered } from './first-look.ts';

/** How a text file is taken apart. */
export interface Way extends Dialect {
	encoding: Encoding;
}

/** Some records of a file, and how many of its bytes have been read for them, from 0 to 1. */
export interface Batch {
	records: string[][];
	done: number;
}

const SAMPLE = 1 << 18;
const SLICE = 1 << 20;
/** A quotation mark that is still open after so many letters is never closed. */
const LONGEST_RECORD = 4 << 20;

/** Takes a text file; gives how it is taken apart, judged by its beginning. */
export async function wayOf(file: Blob): Promise<Way> {
	const start = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
	const encoding = encodingOf(start);
	const text = oneLineEnd(new TextDecoder(encoding).decode(start, { stream: true }));
	const whole = file.size > SAMPLE ? text.slice(0, text.lastIndexOf('\n') + 1) || text : text;
	return { encoding, ...dialectOf(whole) };
}

/**
 * Takes work on a text file and does it; does it once more, as Windows-1252, where the file turns out
 * not to be the UTF-8 that its beginning promised.
 */
export async function inItsEncoding<T>(file: Blob, work: (way: Way) => Promise<T>): Promise<T> {
	const way = await wayOf(file);
	try {
		return await work(way);
	} catch (error) {
		if (!(error instanceof NotUtf8)) throw error;
		return work({ ...way, encoding: 'windows-1252' });
	}
}

/** Takes a text file and how to take it apart; gives its records slice by slice, blank ones included. */
export async function* recordsOf(file: Blob, way: Way): AsyncGenerator<Batch> {
	const parser = new Papa.Parser({
		delimiter: way.delimiter,
		quoteChar: way.quote,
		newline: '\n'
	});
	let open = '';
	for await (const { text, done } of textOf(file, way.encoding)) {
		open += text;
		const parsed = parser.parse(open, 0, done < 1) as Papa.ParseResult<string[]>;
		open = open.slice(parsed.meta.cursor);
		const unclosed = parsed.errors.some(({ code }) => code === 'MissingQuotes');
		if (unclosed || open.length > LONGEST_RECORD) throw new Hindered('quote-never-closed');
		// What follows the last line’s end is no record.
		if (done === 1 && parsed.data.at(-1)?.join('') === '') parsed.data.pop();
		yield { records: parsed.data, done };
	}
}

class NotUtf8 extends Error {}

async function* textOf(file: Blob, encoding: Encoding) {
	const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
	let open = '';
	for (let from = 0; from < file.size; from += SLICE) {
		const bytes = await file.slice(from, from + SLICE).arrayBuffer();
		const last = from + SLICE >= file.size;
		const text = open + decoded(decoder, bytes, !last);
		// A carriage return at the very end may be half of a line end.
		open = !last && text.endsWith('\r') ? '\r' : '';
		yield {
			text: oneLineEnd(open ? text.slice(0, -1) : text),
			done: last ? 1 : (from + SLICE) / file.size
		};
	}
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
	try {
		return decoder.decode(bytes, { stream });
	} catch (error) {
		if (error instanceof TypeError) throw new NotUtf8();
		throw error;
	}
}

function oneLineEnd(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
