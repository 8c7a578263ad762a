import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { firstBytes } from '#lib/server/intake/read/decode.ts';
import { encodingOf } from '#lib/server/intake/read/encoding.ts';
import { fileKind } from '#lib/server/intake/read/kind.ts';
import { readWorkbook } from '#lib/server/intake/read/workbook/read-workbook.ts';
import { placeOf } from '#lib/sheets/letter.ts';
import { MARK, ROW, SHEET_NAME } from './held-sheet.ts';

/** Held rows that came back. */
export interface Returned {
	upload: string;
	sheet: string;
	fingerprint: string;
	/** In the order of the file; the number as it was written. */
	rows: { row: string; cells: Map<number, string> }[];
	/** True where a program may have written numbers and dates its own way: a CSV file opened in Excel. */
	retyped: boolean;
}

/** Larger than any sheet of held rows. */
const LARGEST = 8 * 1024 * 1024;

/** Enough to tell text from a workbook, and how it is encoded. */
const BEGINNING = 64 * 1024;

/** Takes a file that came in; gives the held rows in it, or null where it is another file. */
export async function returnedIn(path: string): Promise<Returned | null> {
	if (statSync(path).size > LARGEST) return null;
	const { start } = firstBytes(path, BEGINNING);
	const kind = fileKind(start);
	if (kind === 'text') return returnedText(path, encodingOf(start));
	if (kind !== 'zip' && kind !== 'compound') return null;
	const own = mkdtempSync(`${path}-`);
	try {
		const book = await readWorkbook({ path, folder: own, sheet: SHEET_NAME });
		if ('code' in book || !book.sheets[0]) return null;
		return returnedLines(lines(readFileSync(book.sheets[0].path, 'utf8'), ','), false);
	} finally {
		rmSync(own, { recursive: true, force: true });
	}
}

function returnedText(path: string, encoding: string): Returned | null {
	const text = new TextDecoder(encoding).decode(readFileSync(path)).replace(/^\uFEFF/, '');
	// What follows the mark is what parts the cells, whichever program saved it.
	const [, delimiter] = new RegExp(`^"?${MARK}"?([,;\t])`).exec(text) ?? [];
	return delimiter ? returnedLines(lines(text, delimiter), true) : null;
}

function lines(text: string, delimiter: string): string[][] {
	return Papa.parse<string[]>(text, { delimiter }).data;
}

function returnedLines(all: string[][], retyped: boolean): Returned | null {
	const [mark = [], ...rest] = all;
	if (mark[0]?.trim() !== MARK) return null;
	const at = rest.findIndex(([first]) => first?.trim() === ROW);
	const columns = (rest[at - 1] ?? []).map((letters) => lettersIn(letters));
	const rows =
		at < 1 ? [] : rest.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim()));
	return {
		upload: mark[1]?.trim() ?? '',
		sheet: mark[2] ?? '',
		fingerprint: mark[3]?.trim() ?? '',
		rows: rows.map((cells) => ({
			row: cells[0]?.trim() ?? '',
			cells: cellsByColumn(cells, columns)
		})),
		retyped
	};
}

// “H on” is what stands beyond the last column.
function lettersIn(text: string): number | null {
	const [, letters] = /^([A-Z]{1,3})( on)?$/.exec(text.trim()) ?? [];
	return letters ? placeOf(letters) + 1 : null;
}

function cellsByColumn(cells: string[], columns: (number | null)[]): Map<number, string> {
	return new Map(
		columns.flatMap((column, at) => (column ? [[column, armed(cells[at] ?? '')] as const] : []))
	);
}

// What was disarmed on its way out, so that it is no formula, is what was written.
function armed(text: string): string {
	return text.replace(/^'(?=[=+\-@\t\r])/, '');
}
