/** Takes rows of cells; gives them as texts in a flat OpenDocument spreadsheet of one sheet, “Sheet1”. */
export function flatOds(rows: string[][]): string {
	const xml = rows.map(
		(cells) => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Sheet1">${xml.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

function cellXml(cell: string): string {
	if (cell === '') return '<table:table-cell/>';
	const lines = cell.split('\n').map((line) => `<text:p>${spaced(escaped(line))}</text:p>`);
	return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function spaced(text: string): string {
	return text.replaceAll(' ', '<text:s/>').replaceAll('\t', '<text:tab/>');
}
