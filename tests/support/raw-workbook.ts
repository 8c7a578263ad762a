import { zipSync, strToU8 } from 'fflate';

/** A workbook to be written part by part, so that a test decides what stands in the file. */
export interface RawWorkbook {
	/** Rows as XML of `sheetData`, by sheet. */
	sheets: { name: string; rows: string; hidden?: boolean; dimension?: string; after?: string }[];
	/** Number formats of the styles 1, 2 …; style 0 is General. */
	formats?: string[];
	date1904?: boolean;
	/** ISO/IEC 29500 Strict, which Excel offers as “Strict Open XML Spreadsheet”. */
	strict?: boolean;
	/** Before the root of every sheet. */
	prolog?: string;
	/** More parts. */
	parts?: Record<string, string | Uint8Array>;
}

/** Takes a workbook in parts; gives it as an .xlsx file. */
export function rawWorkbook(book: RawWorkbook): Uint8Array {
	const { main, relations, offset } = book.strict ? STRICT : TRANSITIONAL;
	const sheets = book.sheets.map(({ name, hidden }, at) => {
		const state = hidden ? ' state="hidden"' : '';
		return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
	});
	const parts: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${book.sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
		'_rels/.rels': relationships([[offset + '/officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"${book.strict ? ' conformance="strict"' : ''}><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships([
			...book.sheets.map((_, at): [string, string] => [
				offset + '/worksheet',
				`worksheets/sheet${at + 1}.xml`
			]),
			[offset + '/styles', 'styles.xml']
		]),
		'xl/styles.xml': styles(main, book.formats ?? []),
		...book.parts
	};
	book.sheets.forEach(({ rows, dimension, after = '' }, at) => {
		const size = dimension ? `<dimension ref="${dimension}"/>` : '';
		parts[`xl/worksheets/sheet${at + 1}.xml`] =
			`${book.prolog ?? ''}<worksheet xmlns="${main}" xmlns:r="${relations}">${size}<sheetData>${rows}</sheetData>${after}</worksheet>`;
	});
	const bytes = Object.entries(parts).map(([name, part]) => [
		name,
		typeof part === 'string' ? strToU8(part) : part
	]);
	return zipSync(Object.fromEntries(bytes), { level: 6 });
}

/** Takes rows of cells; gives them as XML: a text is written in the cell, what starts with `<` as it is. */
export function rowsXml(rows: (string | number)[][]): string {
	return rows
		.map(
			(cells, row) =>
				`<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letter(at)}${row + 1}`)).join('')}</row>`
		)
		.join('');
}

function cellXml(cell: string | number, address: string): string {
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (cell.startsWith('<')) return cell.replace('<c', `<c r="${address}"`);
	return cell === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function letter(at: number): string {
	return String.fromCharCode(65 + at);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const TRANSITIONAL = {
	main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
	relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	offset: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
};

const STRICT = {
	main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
	relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
	offset: 'http://purl.oclc.org/ooxml/officeDocument/relationships'
};

function relationships(targets: [type: string, target: string][]): string {
	const all = targets.map(
		([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function styles(main: string, formats: string[]): string {
	const numFmts = formats.map(
		(code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`
	);
	const xfs = formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`);
	return `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${numFmts.join('')}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}
