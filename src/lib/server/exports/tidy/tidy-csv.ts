import Papa from 'papaparse';
import type { TidyFormat } from './tidy-format.ts';

/** Excel takes a file for UTF-8 only where it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Text with commas, which every program reads. */
export const tidyCsv: TidyFormat = {
	extension: 'csv',
	mime: 'text/csv; charset=utf-8',
	label: 'CSV',
	write: ({ columns, length }) => {
		const fields = columns.map(({ key }) => key);
		const data = Array.from({ length }, (_, row) => columns.map(({ values }) => values[row]));
		const text = Papa.unparse({ fields, data }, { escapeFormulae: true });
		return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
	}
};
