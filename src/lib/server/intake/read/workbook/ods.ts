import type { ReadBook } from './book.ts';
import { OdsTable } from './ods-table.ts';
import { Stumbled } from './stumbled.ts';
import { asUtf8, walkXml, type Attributes } from './xml.ts';

/** Takes the content of an OpenDocument spreadsheet, zipped or flat; gives its sheets. */
export function readOds(content: Buffer): ReadBook {
	const document = new Document();
	walkXml(asUtf8(content), {
		open: (name, attributes) => document.open(name, attributes),
		close: (name) => document.close(name),
		text: (text) => document.table?.text(text)
	});
	if (!document.isSpreadsheet) throw new Stumbled('unknown');
	const sheets = document.tables.map(({ name, style, grid, withoutResult }) => {
		const read = () => ({ grid, withoutResult });
		return { name, hidden: document.hidden.has(style), read };
	});
	return { format: 'ods', sheets };
}

class Document {
	isSpreadsheet = false;
	readonly tables: OdsTable[] = [];
	/** Styles whose tables are not shown. */
	readonly hidden = new Set<string>();
	table: OdsTable | null = null;
	#style = '';
	#depth = 0;
	/** Within what holds tables that are no sheets. */
	#aside = 0;

	open(name: string, attributes: () => Attributes): void {
		if (this.#aside || ASIDE.has(name)) this.#aside += 1;
		else if (this.table) this.#openWithin(this.table, name, attributes);
		else if (name === 'table') this.#begin(attributes());
		else if (name === 'spreadsheet') this.isSpreadsheet = true;
		else if (name === 'style') this.#style = attributes()['style:name'] ?? '';
		else if (name === 'table-properties' && attributes()['table:display'] === 'false')
			this.hidden.add(this.#style);
	}

	close(name: string): void {
		if (this.#aside) this.#aside -= 1;
		else if (this.table && name === 'table' && this.#depth === 0) this.#end(this.table);
		else if (this.table) {
			if (name === 'table') this.#depth -= 1;
			this.table.close(name);
		}
	}

	#openWithin(table: OdsTable, name: string, attributes: () => Attributes): void {
		if (name === 'table') this.#depth += 1;
		table.open(name, attributes);
	}

	#begin(attributes: Attributes): void {
		this.table = new OdsTable(attributes['table:name'] ?? '', attributes['table:style-name'] ?? '');
	}

	#end(table: OdsTable): void {
		// What was last seen of another workbook is kept like a sheet, and is none of this one.
		if (!/^'.*'#/.test(table.name)) this.tables.push(table);
		this.table = null;
	}
}

/** Cells that were deleted and are remembered, what other programs sent, and drawings with tables of their own. */
const ASIDE = new Set(['tracked-changes', 'dde-links', 'shapes']);
