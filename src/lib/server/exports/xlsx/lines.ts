import type { CellStyle } from 'hucre';
import type { NativeChart } from './native-chart.ts';

/** One cell of a sheet: text stays text, whatever it begins with. */
export interface SheetCell {
	value: string | number | null;
	style: CellStyle;
	/** As people see it, from which widths and heights are taken. */
	shown: string;
	/** The sheet that it leads to. */
	leadsTo?: string;
}

/** A chart that Excel draws from the table above it. */
export interface Drawn {
	type: NativeChart['type'];
	title: string;
	/** What is seen, in words. */
	alt: string;
	/** How many rows of the sheet further up the head of its table stands, and how many rows the table has. */
	headAbove: number;
	rows: number;
	/** Columns of the sheet, counted from 0. */
	along: number;
	series: { name: string; column: number }[];
	/** In rows of the sheet. */
	height: number;
}

/** One row of a sheet. A head is the row of column names above a table; prose runs across the sheet. */
export interface Line {
	cells: SheetCell[];
	head?: boolean;
	prose?: boolean;
	/** Stands from this row on. */
	drawn?: Drawn;
	/** Printed, it may begin a page: a table with its chart, or a chart. */
	mayStartPage?: boolean;
}

const FONT = { name: 'Arial', size: 11, color: { rgb: '0B0C0C' } };
const QUIET = { name: 'Arial', size: 10, color: { rgb: '505A5F' } };
const TOP = { vertical: 'top' } as const;
/** A right indent keeps a number clear of the words in the next column. */
const RIGHT = { horizontal: 'right', indent: 1 } as const;

const MANNERS = {
	title: { font: { ...FONT, size: 16, bold: true } },
	heading: { font: { ...FONT, size: 12, bold: true } },
	plain: { font: FONT, alignment: { ...TOP, wrapText: true } },
	link: {
		font: { ...FONT, color: { rgb: '12436D' }, underline: true },
		alignment: { ...TOP, wrapText: true }
	},
	item: { font: FONT, alignment: { ...TOP, wrapText: true, indent: 1 } },
	strong: { font: { ...FONT, bold: true }, alignment: { ...TOP, wrapText: true } },
	quiet: { font: QUIET, alignment: { ...TOP, wrapText: true } }
} satisfies Record<string, CellStyle>;

export type Manner = keyof typeof MANNERS;

export const BLANK: Line = { cells: [] };

/** Takes words and a manner; gives a row of prose with them. */
export function sentence(words: string, manner: Manner): Line {
	return { cells: [{ value: words, style: MANNERS[manner], shown: words }], prose: true };
}

/** Takes words; gives a cell of text. */
export function words(text: string, manner: Manner = 'plain'): SheetCell {
	return { value: text, style: MANNERS[manner], shown: text };
}

/** Takes a number, its format and how it is printed; gives a cell that calculates. */
export function number(value: number, numFmt: string, shown: string, manner: Manner = 'plain') {
	const style = { ...MANNERS[manner], numFmt, alignment: { ...TOP, ...RIGHT } };
	return { value, style, shown };
}

/** Takes a symbol that stands where a number can't; gives a cell aligned with the numbers. */
export function symbol(text: string, manner: Manner = 'plain'): SheetCell {
	const style = { ...MANNERS[manner], alignment: { ...TOP, ...RIGHT } };
	return { value: text, style, shown: text };
}

/** A cell with nothing in it. */
export const empty: SheetCell = { value: null, style: MANNERS.plain, shown: '' };

/** Takes column names, and which of them stand over numbers; gives the head of a table. */
export function head(labels: string[], numeric: boolean[] = []): Line {
	const edge = { style: 'thin', color: { rgb: '0B0C0C' } } as const;
	const cells = labels.map((label, index) => ({
		value: label,
		style: {
			font: { ...FONT, bold: true },
			border: { bottom: edge },
			alignment: { vertical: 'bottom', wrapText: true, ...(numeric[index] && RIGHT) }
		} satisfies CellStyle,
		shown: label
	}));
	return { cells, head: true };
}
