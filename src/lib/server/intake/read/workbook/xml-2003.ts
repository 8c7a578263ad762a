import type { ReadBook } from './book.ts';
import { attribute, Xml2003Sheet } from './xml-2003-sheet.ts';
import { asUtf8, walkXml, type Attributes } from './xml.ts';

/** Takes a workbook that Excel 2003, or a web system in its manner, saved as one XML file; gives its sheets. */
export function readXml2003(content: Buffer): ReadBook {
	const book = new Book();
	walkXml(asUtf8(content), {
		open: (name, attributes) => book.open(name, attributes),
		close: (name) => book.close(name),
		text: (text) => book.text(text)
	});
	const sheets = book.sheets.map((sheet) => ({
		name: sheet.name,
		hidden: sheet.hidden,
		read: () => sheet
	}));
	return { format: 'xls', sheets };
}

class Book {
	readonly sheets: Xml2003Sheet[] = [];
	/** Number format by style. */
	readonly #formats = new Map<string, string>();
	#style = '';
	#sheet: Xml2003Sheet | null = null;

	open(name: string, attributes: () => Attributes): void {
		if (this.#sheet) return this.#sheet.open(name, attributes);
		if (name === 'Worksheet') this.#begin(attribute(attributes(), 'Name') ?? '');
		else if (name === 'Style') this.#beginStyle(attributes());
		else if (name === 'NumberFormat')
			this.#formats.set(this.#style, attribute(attributes(), 'Format') ?? 'General');
	}

	close(name: string): void {
		if (name === 'Worksheet') this.#sheet = null;
		else this.#sheet?.close(name);
	}

	text(text: string): void {
		this.#sheet?.text(text);
	}

	#begin(name: string): void {
		this.#sheet = new Xml2003Sheet(name, this.#formats);
		this.sheets.push(this.#sheet);
	}

	#beginStyle(attributes: Attributes): void {
		this.#style = attribute(attributes, 'ID') ?? '';
		const parent = this.#formats.get(attribute(attributes, 'Parent') ?? '');
		if (parent) this.#formats.set(this.#style, parent);
	}
}
