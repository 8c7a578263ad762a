import { Grid } from './grid.ts';
import { meaningOf, numberText } from '#lib/sheets/number-text.ts';
import { Stumbled } from './stumbled.ts';
import type { Parts } from './xlsx-parts.ts';
import { plainText, RichText } from './xlsx-strings.ts';
import type { Attributes, Listener } from './xml.ts';

/** What the cells of every sheet refer to. */
export interface Shared {
	strings: string[];
	/** Number format by style. */
	formats: string[];
	date1904: boolean;
}

export interface SheetRead {
	grid: Grid;
	/** Formulas whose result was not saved with them. */
	withoutResult: number;
}

/** Takes the parts of a workbook and which is the sheet; gives its cells as text. */
export function readXlsxSheet(parts: Parts, part: string, shared: Shared): SheetRead {
	const sheet = new Sheet(shared);
	parts.walk(part, sheet.listener());
	return sheet;
}

class Sheet implements SheetRead {
	readonly grid = new Grid();
	withoutResult = 0;
	readonly #shared: Shared;
	/** Of each style: whether its numbers are their own text. */
	readonly #plain: boolean[];
	#row = -1;
	#column = -1;
	#cell: Attributes | null = null;
	#value: string | null = null;
	#formula = false;
	#inline: RichText | null = null;
	/** The element whose text is wanted: a value’s. */
	#within = false;

	constructor(shared: Shared) {
		this.#shared = shared;
		this.#plain = shared.formats.map((format) => meaningOf(format) === 'number');
	}

	listener(): Listener {
		return {
			open: (name, attributes) => this.#open(name, attributes),
			close: (name) => this.#close(name),
			text: (text) => {
				if (this.#within) this.#value = (this.#value ?? '') + text;
				else this.#inline?.add(text);
			}
		};
	}

	#open(name: string, attributes: () => Attributes): void {
		if (this.#inline) return this.#inline.open(name);
		if (name === 'v') this.#within = true;
		else if (name === 'c') this.#beginCell(attributes());
		else if (name === 'row') this.#beginRow(attributes());
		else if (name === 'f') this.#formula = true;
		else if (name === 'is' && this.#cell) (this.#inline = new RichText()).begin();
		else if (name === 'mergeCell') this.#merged(attributes().ref ?? '');
		else if (name === 'col') this.#columns(attributes());
	}

	#close(name: string): void {
		if (name === 'v') this.#within = false;
		else if (name === 'c' && this.#cell) this.#endCell(this.#cell);
		else if (name === 'is' && this.#inline) {
			this.#value = this.#inline.end();
			this.#inline = null;
		} else this.#inline?.close(name);
	}

	#beginRow({ r, hidden }: Attributes): void {
		this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
		this.#column = -1;
		if (!Number.isInteger(this.#row)) throw new Stumbled('workbook-damaged');
		if (isTrue(hidden)) this.grid.notes.hiddenRows(this.#row, this.#row);
	}

	#beginCell(attributes: Attributes): void {
		this.#cell = attributes;
		this.#value = null;
		this.#formula = false;
		if (attributes.r === undefined) this.#column += 1;
		else [this.#row, this.#column] = placeOf(attributes.r);
	}

	#endCell({ t = 'n', s = '0' }: Attributes): void {
		this.#cell = null;
		const value = this.#value;
		if (value === null || (value === '' && t !== 'e')) {
			if (this.#formula && t !== 'str') this.withoutResult += 1;
		} else if (t === 'e') this.grid.putError(this.#row, this.#column, value || 'an error');
		else this.grid.put(this.#row, this.#column, this.#text(t, Number(s), value));
	}

	#text(type: string, style: number, value: string): string {
		if (type === 's') return this.#sharedString(value);
		if (type === 'b') return isTrue(value.trim()) ? 'yes' : 'no';
		if (type === 'd') return dateText(value.trim());
		return type === 'n' ? this.#number(value.trim(), style) : inlineText(type, value);
	}

	#sharedString(index: string): string {
		const text = this.#shared.strings[Number(index)];
		// A text that is missing must not pass for a cell that is empty.
		if (text === undefined) throw new Stumbled('workbook-damaged');
		return text;
	}

	#number(value: string, style: number): string {
		if (this.#plain[style] !== false && PLAIN.test(value)) return value;
		// Not a number, whatever it says: it is kept as it stands.
		const number = NUMBER.test(value) ? Number(value) : NaN;
		if (!Number.isFinite(number)) return plainText(value);
		const format = this.#shared.formats[style] ?? 'General';
		if (meaningOf(format) === 'percentage') this.grid.notes.percentage(this.#row, this.#column);
		return numberText(number, format, this.#shared.date1904);
	}

	#merged(range: string): void {
		const rows = /^\$?[a-z]+\$?(\d+):\$?[a-z]+\$?(\d+)$/i.exec(range);
		if (rows && Number(rows[2]) > Number(rows[1])) this.grid.notes.merged(range);
	}

	#columns({ hidden, min, max }: Attributes): void {
		if (isTrue(hidden)) this.grid.notes.hiddenColumns(Number(min) - 1, Number(max) - 1);
	}
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i;

/** A number as it is always written, of no more figures than are kept exactly. */
const PLAIN = /^(0|-?[1-9]\d{0,14}|-?(0|[1-9]\d{0,8})\.\d{0,5}[1-9])$/;

// What stands in a cell itself has its odd characters spelt out already; a formula’s text has not.
function inlineText(type: string, value: string): string {
	return type === 'inlineStr' ? value : plainText(value);
}

/** Takes an address, “B7”; gives row and column, counted from 0. */
function placeOf(reference: string): [row: number, column: number] {
	let [at, column] = [0, 0];
	for (; at < reference.length; at += 1) {
		const letter = reference.charCodeAt(at);
		if (letter >= 0x41 && letter <= 0x5a) column = column * 26 + letter - 0x40;
		else if (letter >= 0x61 && letter <= 0x7a) column = column * 26 + letter - 0x60;
		else if (letter !== 0x24) break;
	}
	const row = Number(reference.slice(at).replace('$', ''));
	if (!Number.isInteger(row)) throw new Stumbled('workbook-damaged');
	return [row - 1, column - 1];
}

function isTrue(value: string | undefined): boolean {
	return value === '1' || value === 'true' || value === 'on';
}

// Strict workbooks write dates as ISO text: “2025-09-03T00:00:00”.
function dateText(value: string): string {
	const [, date, time] =
		/^(\d{4}-\d\d-\d\d)?T?(?:(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?Z?$/.exec(value) ?? [];
	if (!date && !time) return plainText(value);
	const clock = time?.replace(/:00$/, (end) => (time.length > 5 ? '' : end));
	if (!clock) return date!;
	return date ? (clock === '00:00' ? date : `${date} ${clock}`) : clock;
}
