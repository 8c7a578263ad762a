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
