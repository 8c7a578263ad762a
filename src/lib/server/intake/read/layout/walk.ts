import { columnKinds, fitOf, hasValues, type ColumnKind } from './columns.ts';
import { headingRows, isPlainlyHeading, joined } from './headings.ts';
import type { Aside, Table } from './layout.ts';
import { filled, isSame, widthOf } from './rows.ts';

/** Walks down one table, from its first row. */
export class Walk {
	rows: string[][];
	start: number;
	width: number;
	columns: ColumnKind[];
	headings: number;
	names: Set<string>;

	constructor(rows: string[][], start: number) {
		this.rows = rows;
		this.start = start;
		const sample = firstBlock(rows.slice(start, start + SAMPLE));
		const body = sample.filter((row) => filled(row) > 0);
		this.width = widthOf(body);
		this.columns = columnKinds(body.slice(1), this.width);
		this.headings = headingRows(sample, this.columns);
		this.names = new Set(this.headingRows().flatMap((row) => row.map((cell) => cell.trim())));
	}

	/** The row at which another table begins, or where the file ends. */
	end(): number {
		let gap = false;
		for (let row = this.start + Math.max(1, this.headings); row < this.rows.length; row += 1) {
			const cells = filled(this.rows[row]!);
			if (this.beginsAnother(row, gap)) return this.withTitles(row);
			gap = cells === 0 || (gap && cells === 1);
		}
		return this.rows.length;
	}

	// Words in all columns that hold none, which are no headings seen before, with a table of its own below.
	beginsAnother(at: number, gap: boolean): boolean {
		const row = this.rows[at]!;
		if (filled(row) < 2 || hasValues(row)) return false;
		if (this.isHeadingAgain(row) || hasTwins(row)) return false;
		const below = firstBlock(this.rows.slice(at + 1, at + 6)).filter((next) => filled(next) > 0);
		if (below.length === 0) return false;
		if (gap && filled(row) > 2 && this.sharedNames(row) > 0) return true;
		const other = widthOf(below) !== this.width;
		if (this.telling() >= 2 && isPlainlyHeading(row, this.columns))
			return (
				(gap || other || this.sharedNames(row) >= filled(row) / 2) && this.looksLikeBody(below, row)
			);
		return gap && other && widthOf([row]) === widthOf(below) && filled(row) === row.length;
	}

	looksLikeBody(below: string[][], heading: string[]): boolean {
		const columns = columnKinds(below, widthOf([heading, ...below]));
		return isPlainlyHeading(heading, columns) && fitOf(below[0]!, columns).fits > 0;
	}

	telling(): number {
		return this.columns.filter((column) => column !== null).length;
	}

	isHeadingAgain(row: string[]): boolean {
		if (!row.some((cell) => this.names.has(cell.trim()))) return false;
		return this.headingRows().some((heading) => isSame(heading, row));
	}

	sharedNames(row: string[]): number {
		return row.filter((cell) => cell.trim() !== '' && this.names.has(cell.trim())).length;
	}

	headingRows(): string[][] {
		return this.rows.slice(this.start, this.start + this.headings);
	}

	// Title lines directly above the headings of the next table belong to it.
	withTitles(at: number): number {
		let title = at;
		while (title > this.start + this.headings + 1 && filled(this.rows[title - 1]!) === 1)
			title -= 1;
		return filled(this.rows[title - 1]!) === 0 ? title : at;
	}

	/** Where the lines below the table begin: notes in one cell, apart from it or without its delimiters. */
	notesBelow(end: number): number {
		let last = end;
		for (let row = end - 1; row > this.start + this.headings && this.width > 2; row -= 1) {
			const cells = this.rows[row]!;
			if (filled(cells) === 0) continue;
			const apart = filled(this.rows[row - 1]!) === 0 || cells.length === 1;
			if (filled(cells) > 1 || !(apart || NOTE.test(cells.join('')))) break;
			last = row;
		}
		return this.withoutBlanks(last);
	}

	withoutBlanks(end: number): number {
		let last = end;
		while (last > this.start + 1 && filled(this.rows[last - 1]!) === 0) last -= 1;
		return last;
	}

	table(end: number, aside: Aside[]): Table {
		const headings = Array.from({ length: this.headings }, (_, at) => this.start + at);
		const own: number[] = [];
		for (let row = this.start + this.headings; row < end; row += 1) {
			if (filled(this.rows[row]!) === 0) aside.push({ row, why: 'blank' });
			else if (this.isHeadingAgain(this.rows[row]!)) aside.push({ row, why: 'headings again' });
			else own.push(row);
		}
		const widest = Math.max(0, ...this.headingRows().map((row) => row.length));
		const header = headings.length ? joined(this.headingRows(), widest) : null;
		return { headings, header, rows: own };
	}
}

// Behind a blank row another table may begin, so what stands above it says most about the first.
function firstBlock(rows: string[][]): string[][] {
	const end = rows.findIndex((row) => filled(row) === 0);
	return end > ENOUGH ? rows.slice(0, end) : rows;
}

const ENOUGH = 1;

function hasTwins(row: string[]): boolean {
	const cells = row.filter((cell) => cell.trim() !== '');
	return new Set(cells).size < cells.length;
}

/** Rows by which a table is known. */
const SAMPLE = 400;

const NOTE = /^\W*(notes?|source|key|generated|printed|produced|exported|footnote|\*|©|end of)\b/i;
