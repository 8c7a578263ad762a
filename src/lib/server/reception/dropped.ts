import type { Dropped } from '#lib/server/ledger/entries.ts';
import { columnsInWords } from '#lib/sheets/columns-in-words.ts';
import { placeOf } from '#lib/sheets/letter.ts';

/**
 * Takes the fields of a form; gives what its sender kept back: `dropped` (letters of columns, “B,D”),
 * `droppedRows` and `onlySheet`. Null where nothing was.
 */
export function droppedIn(fields: ReadonlyMap<string, string>): Dropped | null {
	const letters = (fields.get('dropped') ?? '').split(',').filter((word) => LETTERS.test(word));
	const columns = [...new Set(letters)].sort((a, b) => placeOf(a) - placeOf(b));
	const rows = Number(/^\d{1,9}$/.exec(fields.get('droppedRows') ?? '')?.[0] ?? 0);
	const sheet = fields.get('onlySheet')?.slice(0, LONGEST_NAME) || null;
	return columns.length > 0 || sheet ? { columns, rows, sheet } : null;
}

/** Takes what a sender kept back; says so, or gives null where nothing was. */
export function droppedInWords(dropped: Dropped | null): string | null {
	if (!dropped) return null;
	const { columns, rows, sheet } = dropped;
	const were = columns.length === 1 ? 'was' : 'were';
	return [
		sheet && `Only the sheet “${sheet}” was sent.`,
		columns.length > 0 &&
			`${columnsInWords(columns)} ${were} left out by the sender before sending: blank here, so that rows and letters match the sender’s own spreadsheet.`,
		rows > 0 && `${rowsWere(rows)} left out too, their cells having slipped to the right.`
	]
		.filter(Boolean)
		.join(' ');
}

function rowsWere(rows: number): string {
	return rows === 1 ? 'One row was' : `${rows.toLocaleString('en-GB')} rows were`;
}

const LETTERS = /^[A-Z]{1,3}$/;
/** Excel’s own limit is 31; other programs are more generous. */
const LONGEST_NAME = 100;
