import { EXCEL, Grid } from './grid.ts';
import { odsText } from './ods-text.ts';
import { address } from './sheet-notes.ts';
import type { Attributes } from './xml.ts';

/** Gathers the cells of a table of an OpenDocument spreadsheet from its elements. */
export class OdsTable {
	readonly name: string;
	readonly style: string;
	readonly grid = new Grid();
	/** Formulas whose result was not saved with them. */
	withoutResult = 0;
	#row = 0;
	#column = 0;
	#rowTimes = 1;
	/** Columns that were defined so far. */
	#columns = 0;
	#cell: Attributes | null = null;
	#text = new Paragraphs();

	constructor(name: string, style: string) {
		this.name = name;
		this.style = style;
	}

	open(name: string, attributes: () => Attributes): void {
		if (this.#cell) this.#text.open(name, attributes);
		else if (name === 'table-cell' || name === 'covered-table-cell') {
			this.#cell = attributes();
			this.#text = new Paragraphs();
		} else if (name === 'table-row') this.#beginRow(attributes());
		else if (name === 'table-column') this.#defineColumns(attributes());
	}

	text(text: string): void {
		if (this.#cell) this.#text.add(text);
	}

	close(name: string): void {
		if (this.#cell && this.#text.depth > 0) this.#text.close(name);
		else if (this.#cell) this.#endCell(this.#cell);
		else if (name === 'table-row') this.#endRow();
	}

	#beginRow(attributes: Attributes): void {
		this.#rowTimes = times(attributes['table:number-rows-repeated']);
		this.#column = 0;
		if (isHidden(attributes)) this.grid.notes.hiddenRows(this.#row, this.#row + this.#rowTimes - 1);
	}

	// A million empty rows at the end of a sheet are one element and no rows.
	#endRow(): void {
		if (this.#rowTimes > 1) this.grid.repeat(this.#row, this.#rowTimes - 1);
		this.#row += this.#rowTimes;
	}

	#defineColumns(attributes: Attributes): void {
		const count = times(attributes['table:number-columns-repeated']);
		if (isHidden(attributes))
			this.grid.notes.hiddenColumns(this.#columns, this.#columns + count - 1);
		this.#columns += count;
	}

	#endCell(cell: Attributes): void {
		this.#cell = null;
		const count = times(cell['table:number-columns-repeated']);
		const read = odsText(cell, this.#text.end());
		if (read.kind === 'without-result') this.withoutResult += count;
		const filled = read.kind === 'error' || (read.kind !== 'without-result' && read.text !== '');
		if (filled)
			for (let at = 0; at < Math.min(count, EXCEL.columns + 1); at += 1)
				this.#put(read, this.#column + at);
		this.#merged(cell);
		this.#column += count;
	}

	#put(read: ReturnType<typeof odsText>, column: number): void {
		if (read.kind === 'error') this.grid.putError(this.#row, column, read.text);
		else this.grid.put(this.#row, column, read.text);
		if (read.kind === 'percentage') this.grid.notes.percentage(this.#row, column);
	}

	#merged(cell: Attributes): void {
		const rows = times(cell['table:number-rows-spanned']);
		const columns = times(cell['table:number-columns-spanned']);
		if (rows === 1) return;
		const last = address(this.#row + rows - 1, this.#column + columns - 1);
		this.grid.notes.merged(`${address(this.#row, this.#column)}:${last}`);
	}
}

/** Gathers the paragraphs of a cell; notes and drawings that hang on it are left out. */
class Paragraphs {
	depth = 0;
	readonly #paragraphs: string[] = [];
	#text: string | null = null;
	/** The depth at which something that is left out began. */
	#aside = Infinity;

	open(name: string, attributes: () => Attributes): void {
		this.depth += 1;
		if (this.depth >= this.#aside) return;
		if (ASIDE.has(name)) this.#aside = this.depth;
		else if (name === 'p' || name === 'h') this.#text = '';
		else if (this.#text !== null) this.#text += spaceOf(name, attributes);
	}

	// Spaces in a row and line ends are layout of the file; those that count are elements.
	add(text: string): void {
		if (this.#text === null || this.depth >= this.#aside) return;
		const spaced = text.replace(/[\t\n\r ]+/g, ' ');
		this.#text += this.#text === '' ? spaced.trimStart() : spaced;
	}

	close(name: string): void {
		if (this.depth === this.#aside) this.#aside = Infinity;
		else if (this.depth < this.#aside && this.#text !== null && (name === 'p' || name === 'h')) {
			this.#paragraphs.push(this.#text);
			this.#text = null;
		}
		this.depth -= 1;
	}

	end(): string {
		return this.#paragraphs.join('\n');
	}
}

const ASIDE = new Set([
	'annotation',
	'frame',
	'custom-shape',
	'g',
	'line',
	'rect',
	'ruby-text',
	'note',
	'table',
	'detective'
]);

function spaceOf(name: string, attributes: () => Attributes): string {
	if (name === 's') return ' '.repeat(Math.min(times(attributes()['text:c']), 1000));
	return name === 'tab' ? '\t' : name === 'line-break' ? '\n' : '';
}

function times(count: string | undefined): number {
	const number = Number(count ?? 1);
	return Number.isInteger(number) && number > 0 ? number : 1;
}

function isHidden(attributes: Attributes): boolean {
	return /^(collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}
