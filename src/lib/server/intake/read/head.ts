import { firstBytes, oneLineEnd } from './decode.ts';
import { guessDialect, records, type Dialect } from './dialect.ts';
import { guessEncoding, type Encoding } from './encoding.ts';
import { fileKind, type FileKind } from './kind.ts';

/** The beginning of a file, enough to recognise it by. */
export interface Head {
	kind: FileKind;
	size: number;
	encoding: Encoding;
	dialect: Dialect;
	/** The first records as cells. */
	rows: string[][];
}

const SAMPLE = 1 << 18;
const MOST_ROWS = 60;

/** Takes a file and what is known of how to read it; gives its beginning. */
export function readHead(path: string, known: Partial<Dialect & { encoding: Encoding }>): Head {
	const { start, size } = firstBytes(path, SAMPLE);
	const kind = known.encoding ? 'text' : fileKind(start);
	const encoding = known.encoding ?? encodingOf(start);
	const text =
		kind === 'text' ? oneLineEnd(new TextDecoder(encoding).decode(start, { stream: true })) : '';
	const sample = size > SAMPLE ? text.slice(0, text.lastIndexOf('\n') + 1) || text : text;
	const dialect = { ...guessDialect(sample), ...picked(known) };
	return { kind, size, encoding, dialect, rows: records(sample, dialect, MOST_ROWS) };
}

function encodingOf(start: Uint8Array): Encoding {
	const guess = guessEncoding(start);
	if (guess !== 'utf-8') return guess;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
		return 'utf-8';
	} catch {
		// Not sound UTF-8: in an English office that means Windows’ own encoding.
		return 'windows-1252';
	}
}

function picked({ delimiter, quote }: Partial<Dialect>): Partial<Dialect> {
	return delimiter && quote ? { delimiter, quote } : {};
}
