/**
 * The spreadsheet in which held rows travel: a line that says whose rows they are, what to do, then a line
 * of column letters, the header, and the rows. What is read of it again stands here too.
 */
export interface HeldSheet {
	upload: string;
	/** The file it is of, as its sender calls it. */
	file: string;
	/** The sheet of it whose rows these are. */
	sheet: string;
	/** The beginning of the file’s SHA-256. */
	fingerprint: string;
	columns: { letter: string; header: string }[];
	rows: HeldRow[];
	/** How many are held in all. */
	held: number;
	/** What is to know of people among the cells: a sentence, or nothing. */
	people: string;
}

export interface HeldRow {
	row: number;
	/** In the order of the columns. */
	cells: { text: string; wrong: string | null }[];
	/** All that is wrong, in sentences. */
	reasons: string[];
}

/** What the sheet is called, by which a workbook that comes back is known. */
export const SHEET_NAME = 'Rows to mend';

/** What stands first in it, by which any file that comes back is known. */
export const MARK = 'Accord: rows to mend';

/** What heads the numbers of the rows, and the reasons. */
export const ROW = 'Row';
export const REASONS = 'What is wrong, and how to mend it';

/** Takes held rows; gives the line that says whose they are. */
export function markLine({ upload, sheet, fingerprint }: HeldSheet): string[] {
	return [MARK, upload, sheet, fingerprint];
}

/** Takes held rows and what to mend of them (“the coloured cells”); says so, a sentence a line. */
export function instructions({ file, rows, held, people }: HeldSheet, which: string): string[] {
	const some = rows.length < held ? ` (the first ${rows.length} of ${held})` : '';
	return [
		`These are the rows of “${file}” that are held until they are mended${some}.`,
		`Mend ${which}, save the file, and send it back to Accord like any other spreadsheet.`,
		`Leave the first line, the line of letters and the column “${ROW}” as they are: by them each row is found again.`,
		'Only cells that you change are taken. A row that you delete here stays as it is there.',
		...(people ? [people] : [])
	];
}

/** Takes held rows; gives the two lines above them: letters of columns, then what heads each. */
export function headLines({ columns }: HeldSheet): [string[], string[]] {
	return [
		['', ...columns.map(({ letter }) => letter), ''],
		[ROW, ...columns.map(({ header }) => header), REASONS]
	];
}
