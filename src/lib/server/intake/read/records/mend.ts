import type { Dialect } from '../dialect.ts';
import { withoutEscapes } from './strictly.ts';

/** One way to read a few lines as a record, and how much has to be wrong with them for it to be right. */
export interface Mended {
	cells: string[];
	cost: number;
}

/** A mark that opens a cell and is taken for a character of it is odder than one within. */
const STRAY_OPENING = 2;

/** More work than this and a line is left as it is. */
const MOST_STEPS = 200_000;

/**
 * Takes lines in which a quotation mark makes no sense, and a dialect that knows how many cells a record
 * has; gives the reading that takes the fewest marks for characters like any other, or null where there
 * are too many ways to try.
 */
export function mend(lines: string, dialect: Required<Dialect>): Mended | null {
	const starts = cellStarts(lines, dialect.delimiter);
	if (starts.length * dialect.usual * dialect.usual > MOST_STEPS) return null;
	const pieces = waysToRead(lines, starts, dialect);
	const most = dialect.usual + 2;
	// best[start][cells]: the cheapest way to read what stands before a start as so many cells.
	const best: (Way | null)[][] = starts.map(() => Array<Way | null>(most + 1).fill(null));
	best[0]![0] = { cost: 0, before: null, cell: '' };
	const ends: (Way | null)[] = Array<Way | null>(most + 1).fill(null);
	for (const { from, to, cell, cost } of pieces) {
		best[from]!.forEach((before, cells) => {
			if (!before || cells === most) return;
			const row = to === starts.length ? ends : best[to]!;
			const way = { cost: before.cost + cost, before, cell };
			if (way.cost < (row[cells + 1]?.cost ?? Infinity)) row[cells + 1] = way;
		});
	}
	return cheapest(ends, dialect.usual);
}

/** Takes stray marks, cells too many or too few, and cells broken over lines; gives how odd that is. */
export function costOf(strays: number, cellsAmiss: number, breaks: number): number {
	return strays + 3 * cellsAmiss + 0.5 * breaks;
}

interface Way {
	cost: number;
	before: Way | null;
	cell: string;
}

function cheapest(ends: (Way | null)[], usual: number): Mended | null {
	let best: Mended | null = null;
	ends.forEach((way, cells) => {
		if (!way) return;
		const cost = way.cost + costOf(0, Math.abs(cells - usual), 0);
		if (cost < (best?.cost ?? Infinity)) best = { cost, cells: cellsOf(way) };
	});
	return best;
}

function cellsOf(end: Way): string[] {
	const cells: string[] = [];
	for (let way: Way | null = end; way?.before; way = way.before) cells.unshift(way.cell);
	return cells;
}

interface Start {
	/** Where a cell may begin, and where the one before it ends. */
	at: number;
	endBefore: number;
}

function cellStarts(lines: string, delimiter: string): Start[] {
	const core = delimiter.length > 1 ? delimiter.trimEnd() || delimiter : delimiter;
	const starts = [{ at: 0, endBefore: 0 }];
	for (let at = lines.indexOf(core); at >= 0; at = lines.indexOf(core, at + core.length)) {
		const past = at + core.length;
		const padded = core.length < delimiter.length && lines[past] === ' ';
		starts.push({ at: padded ? past + 1 : past, endBefore: at });
	}
	return starts;
}

interface Piece {
	from: number;
	to: number;
	cell: string;
	cost: number;
}

// In the order of where they begin, so that whatever leads to a start is known before it is left.
function waysToRead(lines: string, starts: Start[], dialect: Required<Dialect>): Piece[] {
	return starts.flatMap(({ at }, from) => {
		const quoted = lines[at] === dialect.quote;
		const last = quoted ? starts.length : from + 1;
		const pieces: Piece[] = [];
		for (let to = from + 1; to <= last; to += 1) {
			const end = starts[to]?.endBefore ?? lines.length;
			const text = lines.slice(at, end);
			if (to === from + 1 && !text.includes('\n'))
				pieces.push({ from, to, ...bare(text, dialect) });
			if (quoted && closes(text, dialect)) pieces.push({ from, to, ...within(text, dialect) });
		}
		return pieces;
	});
}

function bare(text: string, { quote }: Dialect): { cell: string; cost: number } {
	const strays = occurrences(text, quote);
	const opening = text.startsWith(quote) ? STRAY_OPENING : 0;
	return { cell: text, cost: costOf(strays, 0, 0) + opening };
}

function closes(text: string, { quote }: Dialect): boolean {
	return text.length > 1 && text.endsWith(quote);
}

function within(text: string, dialect: Required<Dialect>): { cell: string; cost: number } {
	const inside = text.slice(1, -1);
	const { quote, escape } = dialect;
	const escaped = occurrences(inside, escape + quote) * (escape === quote ? 2 : 1);
	const strays = occurrences(inside, quote) - escaped;
	const breaks = inside.includes('\n') ? 1 : 0;
	return { cell: withoutEscapes(inside, dialect), cost: costOf(strays, 0, breaks) };
}

function occurrences(text: string, what: string): number {
	let count = 0;
	for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) count += 1;
	return count;
}
