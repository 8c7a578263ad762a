import type { Header } from './header.ts';
import { plain } from './words.ts';

/** What is said under “Done?” in place of a day, and where a thing then stands. */
const SAID: Record<string, string> = { yes: 'done', y: 'done', no: 'open', n: 'open' };

/**
 * Takes a header and the sheet’s first rows; where most cells of the column of the day done say yes or no, it
 * tells where things stand, unless another column does.
 */
export function doneSaid(header: Header, rows: string[][]): Header {
	const { shape, mapping, row } = header;
	const at = mapping.indexOf('completed_date');
	if (shape.dataset.name !== 'register' || at < 0 || mapping.includes('status')) return header;
	const written = rows.slice(row).map((cells) => plain(cells[at] ?? ''));
	const filled = written.filter(Boolean);
	if (filled.filter((word) => Object.hasOwn(SAID, word)).length * 2 <= filled.length) return header;
	return { ...header, mapping: mapping.with(at, 'status'), choices: { status: SAID } };
}
