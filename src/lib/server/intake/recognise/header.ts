import { mapHeader } from './mapping.ts';
import type { Rearrangement } from './rearrangement.ts';
import type { Shape } from './shape.ts';

/** A header row that was found, and what its columns are. */
export interface Header {
	/** As the spreadsheet shows it. */
	row: number;
	cells: string[];
	shape: Shape;
	/** The field of each cell. */
	mapping: (string | null)[];
	/** How rows are made into rows of the dataset, where one isn’t the other. */
	records: Rearrangement | null;
	/** By field: what words mean that no choice of its column knows, where the sheet itself says so. */
	choices?: Record<string, Record<string, string>>;
	/** What to know of how the sheet was taken, in sentences. */
	notes: string[];
}

/** A title above the table is rarely longer than this. */
const MOST_TITLE_ROWS = 30;

/**
 * Takes a sheet’s first rows and the shapes it may have; gives the row and shape that fit best, or
 * null where none has a column that tells it apart and half of the columns it can’t do without.
 */
export function findHeader(rows: string[][], shapes: Shape[]): Header | null {
	return bestHeader(rows, shapes, fit);
}

/** Takes the same; gives the row and shape of which most columns are known, or null where no two are. */
export function mostKnown(rows: string[][], shapes: Shape[]): Header | null {
	return bestHeader(rows, shapes, (mapping) => {
		const found = mapping.filter((field) => field !== null).length;
		return found < 2 ? 0 : found;
	});
}

function bestHeader(
	rows: string[][],
	shapes: Shape[],
	fit: (mapping: (string | null)[], shape: Shape) => number
): Header | null {
	let best: { header: Header; score: number } | null = null;
	rows.slice(0, MOST_TITLE_ROWS).forEach((row, at) => {
		const cells = withoutEmptyEnd(row);
		for (const shape of shapes) {
			const mapping = mapHeader(cells, shape.columns);
			const score = fit(mapping, shape);
			if (score > (best?.score ?? 0))
				best = { header: { row: at + 1, cells, shape, mapping, records: null, notes: [] }, score };
		}
	});
	return (best as { header: Header } | null)?.header ?? null;
}

// Required and telling columns weigh most; of two shapes that fit alike, the one with fewer strangers.
function fit(mapping: (string | null)[], shape: Shape): number {
	const found = new Set(mapping.filter((field) => field !== null));
	const required = shape.columns.filter((column) => column.required).map(({ name }) => name);
	const requiredFound = required.filter((name) => found.has(name)).length;
	const telling = shape.signature.filter((name) => found.has(name)).length;
	if (telling === 0 || requiredFound < required.length / 2 || found.size < 2) return 0;
	return found.size + 2 * requiredFound + telling + found.size / (mapping.length + 1);
}

function withoutEmptyEnd(row: string[]): string[] {
	const last = row.findLastIndex((cell) => cell.trim() !== '');
	return row.slice(0, last + 1).map((cell) => cell.trim());
}
