import { ownOf } from '#lib/sheets/own.ts';
import { EXCEL, Grid } from './grid.ts';
import { address } from './sheet-notes.ts';

/** Gathers the tables of a web page from its tags, whether or not they are closed as they should be. */
export class HtmlTables {
	readonly grids: Grid[] = [];
	/** Tables within tables count as text of the cell that they stand in. */
	#depth = 0;
	#row = -1;
	#column = 0;
	/** The column behind the cell that is open. */
	#next = 0;
	#text: string | null = null;
	/** The row above which each column is taken by a cell that reaches down. */
	#taken: number[] = [];

	tag(name: string, tag: string): void {
		if (name === 'table') this.#beginTable();
		else if (name === '/table') this.#endTable();
		else if (this.#depth > 1 || BREAKS.has(name)) this.#break(name);
		else if (this.#depth === 1) this.#within(name, tag);
	}

	text(text: string): void {
		if (this.#text !== null) this.#text += text.replace(/[\t\n\r ]+/g, ' ');
	}

	#within(name: string, tag: string): void {
		if (name === 'tr') {
			this.#endCell();
			this.#row += 1;
			this.#column = 0;
		} else if (name === 'td' || name === 'th') {
			this.#endCell();
			this.#beginCell(tag);
		} else if (name === '/td' || name === '/th' || name === '/tr') this.#endCell();
	}

	#beginTable(): void {
		this.#depth += 1;
		if (this.#depth > 1) return;
		this.grids.push(new Grid());
		this.#row = -1;
		this.#taken = [];
	}

	#endTable(): void {
		if (this.#depth === 1) this.#endCell();
		this.#depth = Math.max(0, this.#depth - 1);
	}

	#break(name: string): void {
		if (this.#text !== null && BREAKS.has(name)) this.#text += '\n';
	}

	#beginCell(tag: string): void {
		if (this.#row < 0) this.#row = 0;
		while ((this.#taken[this.#column] ?? 0) > this.#row) this.#column += 1;
		const [across, down] = [span(tag, 'colspan'), span(tag, 'rowspan')];
		for (let column = this.#column; down > 1 && column < this.#column + across; column += 1)
			this.#taken[column] = this.#row + down;
		if (down > 1) this.#noteMerged(across, down);
		this.#text = '';
		this.#next = this.#column + across;
	}

	#endCell(): void {
		if (this.#text === null) return;
		const text = plain(this.#text);
		if (ERROR.test(text)) this.grids.at(-1)!.putError(this.#row, this.#column, text);
		else this.grids.at(-1)!.put(this.#row, this.#column, text);
		this.#text = null;
		this.#column = this.#next;
	}

	#noteMerged(across: number, down: number): void {
		const last = address(this.#row + down - 1, this.#column + across - 1);
		this.grids.at(-1)!.notes.merged(`${address(this.#row, this.#column)}:${last}`);
	}
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

const BREAKS = new Set(['br', 'p', '/p', 'div', '/div', 'li', '/li']);

function span(tag: string, name: string): number {
	const stated = Number(new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(tag)?.[1] ?? 1);
	return Math.min(Math.max(stated, 1), EXCEL.columns);
}

function plain(text: string): string {
	const meant = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, entity);
	return meant
		.split('\n')
		.map((line) => line.replace(/\u00A0/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

function entity(all: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return ownOf(NAMED, name) ?? all;
	const code = decimal ? Number(decimal) : parseInt(hex!, 16);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** Those that offices’ systems write; any other stays as it stands. */
const NAMED: Record<string, string> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	pound: '£',
	euro: '€',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	hellip: '…',
	bull: '•',
	middot: '·',
	deg: '°',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	aacute: 'á',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	ouml: 'ö',
	uuml: 'ü',
	auml: 'ä',
	ccedil: 'ç',
	ntilde: 'ñ'
};
