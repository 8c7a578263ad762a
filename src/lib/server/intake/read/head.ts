import { firstBytes, oneLineEnd } from './decode.ts';
import { detectDialect, withUsualWidth } from './detect/detect.ts';
import type { Dialect } from './dialect.ts';
import { encodingOf, type Encoding } from './encoding.ts';
import { fileKind, type FileKind } from './kind.ts';
import { recordsOf } from './records/records.ts';

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
/** A register of a whole partnership, with the key of its marks below it. */
const MOST_ROWS = 1000;

/** Takes a file and what is known of how to read it; gives its beginning. */
export function readHead(path: string, known: Partial<Dialect & { encoding: Encoding }>): Head {
	const { start, size } = firstBytes(path, SAMPLE);
	const kind = known.encoding ? 'text' : fileKind(start);
	const encoding = known.encoding ?? encodingOf(start);
	const text =
		kind === 'text' ? oneLineEnd(new TextDecoder(encoding).decode(start, { stream: true })) : '';
	const sample = size > SAMPLE ? text.slice(0, text.lastIndexOf('\n') + 1) || text : text;
	const dialect = knownDialect(known, sample) ?? detectDialect(sample);
	const rows = recordsOf(sample, dialect, MOST_ROWS).map(({ cells }) => cells);
	return { kind, size, encoding, dialect, rows };
}

function knownDialect(known: Partial<Dialect>, sample: string): Dialect | null {
	const { delimiter, quote, escape, usual } = known;
	if (!delimiter || quote === undefined) return null;
	const dialect = { delimiter, quote, escape: escape ?? quote };
	return usual ? { ...dialect, usual } : withUsualWidth(dialect, sample);
}
