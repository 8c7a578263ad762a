/** What a page gives a table, in whatever unit its writer counts. */
export interface Room {
	/** Between the margins. */
	width: number;
	/** A wide character of the table's type. */
	character: number;
	/** The margins left and right of a cell. */
	margins: number;
}

/** Characters in a line that nobody wants longer. */
const LONGEST = 60;
/** Up to here a head stands on one line; longer ones wrap rather than widen a column of numbers. */
const HEAD = 14;

/**
 * Takes column names, for each row the texts of its cells, and the room there is; gives each column's
 * width: its longest line where all fit, else its longest word and a fair share of what is left.
 */
export function sharedWidths(heads: string[], rows: string[][][], room: Room): number[] {
	const wide = (characters: number) => characters * room.character + room.margins;
	const columns = heads.map((_, index) => rows.flatMap((row) => row[index] ?? []));
	const least = columns.map((texts, index) => wide(longest(words([...texts, heads[index] ?? '']))));
	const wanted = columns.map((texts, index) => {
		const line = Math.max(longest(texts), Math.min(HEAD, heads[index]?.length ?? 0));
		return Math.max(least[index] ?? 0, wide(Math.min(LONGEST, line)));
	});
	return sum(wanted) <= room.width ? wanted : shared(least, wanted, room.width);
}

/** A table of no more rows stays on one page, if it also has no more lines: a taller one would leave half a page white. */
const SHORT = { rows: 10, lines: 20 };

/** Takes for each row the texts of its cells, each column’s width and the room it was shared from; true where it fits a third of a page. */
export function isShort(rows: string[][][], widths: number[], room: Omit<Room, 'width'>): boolean {
	const lines = rows.map((row) =>
		Math.max(1, ...row.map((texts, at) => linesOf(texts, widths[at] ?? 0, room)))
	);
	return rows.length <= SHORT.rows && sum(lines) <= SHORT.lines;
}

function linesOf(
	texts: string[],
	width: number,
	{ character, margins }: Omit<Room, 'width'>
): number {
	const characters = Math.max(1, (width - margins) / character);
	return sum(texts.map(({ length }) => Math.ceil(length / characters)));
}

function shared(least: number[], wanted: number[], width: number): number[] {
	const spare = width - sum(least);
	if (spare < 0) return least.map((each) => Math.floor((each * width) / sum(least)));
	const asked = wanted.map((each, index) => each - (least[index] ?? 0));
	return least.map((each, index) => each + Math.floor((spare * (asked[index] ?? 0)) / sum(asked)));
}

/** No-break spaces hold a word together, so they don't divide it here. */
function words(texts: string[]): string[] {
	return texts.flatMap((text) => text.split(/[ \t\n]/));
}

function longest(texts: string[]): number {
	return Math.max(0, ...texts.map((text) => text.length));
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
