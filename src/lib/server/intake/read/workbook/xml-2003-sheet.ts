import { Grid } from './grid.ts';
import { meaningOf, numberText } from '#lib/sheets/number-text.ts';
import { ownOf } from '#lib/sheets/own.ts';
import { address } from './sheet-notes.ts';
import { plainText } from './xlsx-strings.ts';
import type { Attributes } from './xml.ts';

/** Gathers the cells of a sheet of an Excel 2003 workbook from its elements. */
export class Xml2003Sheet {
	readonly name: string;
	readonly grid = new Grid();
	hidden = false;
	/** Excel 2003 saved every formula with its result. */
	readonly withoutResult = 0;
	readonly #formats: Map<string, string>;
	#row = -1;
	#column = -1;
	#columns = -1;
	#cell: Attributes | null = null;
	#type = 'String';
	#text = '';
	/** The element whose text is wanted: a cell’s data, or whether the sheet is shown. */
	#within: 'Data' | 'Visible' | null = null;
	/** A remark on a cell has data too. */
	#comment = false;

	constructor(name: string, formats: Map<string, string>) {
		this.name = name;
		this.#formats = formats;
	}

	open(name: string, attributes: () => Attributes): void {
		if (name === 'Row') this.#beginRow(attributes());
		else if (name === 'Cell') this.#beginCell(attributes());
		else if (name === 'Column') this.#defineColumns(attributes());
		else if (name === 'Comment') this.#comment = true;
		else if (name === 'Visible') this.#begin(name);
		else if (name === 'Data' && this.#cell && !this.#comment) {
			this.#type = attribute(attributes(), 'Type') ?? 'String';
			this.#begin(name);
		}
	}

	text(text: string): void {
		if (this.#within) this.#text += text;
	}

	close(name: string): void {
		if (name === 'Comment') this.#comment = false;
		else if (name === 'Cell') this.#cell = null;
		else if (name === this.#within) {
			if (name === 'Visible') this.hidden = /hidden/i.test(this.#text);
			else this.#endData();
			this.#within = null;
		}
	}

	#begin(name: 'Data' | 'Visible'): void {
		this.#within = name;
		this.#text = '';
	}

	#beginRow(attributes: Attributes): void {
		this.#row = Number(attribute(attributes, 'Index') ?? this.#row + 2) - 1;
		this.#column = -1;
		const span = Number(attribute(attributes, 'Span') ?? 0);
		if (isHidden(attributes)) this.grid.notes.hiddenRows(this.#row, this.#row + span);
	}

	#beginCell(attributes: Attributes): void {
		this.#cell = attributes;
		this.#column = Number(attribute(attributes, 'Index') ?? this.#column + 2) - 1;
		const across = Number(attribute(attributes, 'MergeAcross') ?? 0);
		const down = Number(attribute(attributes, 'MergeDown') ?? 0);
		if (down > 0)
			this.grid.notes.merged(
				`${address(this.#row, this.#column)}:${address(this.#row + down, this.#column + across)}`
			);
	}

	#defineColumns(attributes: Attributes): void {
		const first = Number(attribute(attributes, 'Index') ?? this.#columns + 2) - 1;
		this.#columns = first + Number(attribute(attributes, 'Span') ?? 0);
		if (isHidden(attributes)) this.grid.notes.hiddenColumns(first, this.#columns);
	}

	#endData(): void {
		const format = this.#formats.get(attribute(this.#cell!, 'StyleID') ?? 'Default') ?? 'General';
		const [row, column] = [this.#row, this.#column];
		if (this.#type === 'Error') this.grid.putError(row, column, this.#text || 'an error');
		else this.grid.put(row, column, this.#textIn(ownOf(NAMED, format.toLowerCase()) ?? format));
	}

	#textIn(format: string): string {
		const text = this.#text;
		if (this.#type === 'Boolean') return text.trim() === '1' ? 'yes' : 'no';
		if (this.#type === 'DateTime') return dateText(text.trim(), format);
		const number = Number(text);
		if (this.#type !== 'Number' || text.trim() === '' || !Number.isFinite(number))
			return plainText(text);
		if (meaningOf(format) === 'percentage') this.grid.notes.percentage(this.#row, this.#column);
		return numberText(number, format, false);
	}
}

/** Formats that go by a name. */
const NAMED: Record<string, string> = {
	percent: '0.00%',
	'general date': 'dd/mm/yyyy h:mm',
	'long date': 'dd/mm/yyyy',
	'medium date': 'dd/mm/yyyy',
	'short date': 'dd/mm/yyyy',
	'long time': 'h:mm:ss',
	'medium time': 'h:mm AM/PM',
	'short time': 'h:mm',
	currency: '0.00',
	'euro currency': '0.00',
	fixed: '0.00',
	standard: '0.00',
	scientific: '0.00E+00',
	'yes/no': '0',
	'true/false': '0',
	'on/off': '0'
};

// “2025-09-03T10:30:00.000”; a time of day is one of the last day of 1899, and hours that passed go on from there.
function dateText(text: string, format: string): string {
	const serial = (Date.parse(`${text.replace(/Z$/, '')}Z`) - Date.UTC(1899, 11, 31)) / 86_400_000;
	if (!Number.isFinite(serial)) return text;
	const meaning = meaningOf(format);
	if (meaning === 'elapsed' || (meaning === 'time' && serial < 1))
		return numberText(serial, format, false);
	return numberText(serial >= 60 ? serial + 1 : serial, 'dd/mm/yyyy', false);
}

function isHidden(attributes: Attributes): boolean {
	return attribute(attributes, 'Hidden') === '1';
}

/** Takes an element’s attributes and the name of one; gives its value, whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
	return attributes[`ss:${name}`] ?? attributes[name] ?? attributes[`x:${name}`];
}
