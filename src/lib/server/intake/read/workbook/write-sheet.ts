import { closeSync, openSync, writeSync } from 'node:fs';
import { CAPS } from './caps.ts';
import type { Grid } from './grid.ts';
import { Stumbled } from './stumbled.ts';

/** A sheet written as text. */
export interface WrittenSheet {
	name: string;
	/** The most regular CSV there is: UTF-8, commas, every cell in quotes, row 1 and column A first. */
	path: string;
	rows: number;
	width: number;
	/** What to know of how its cells were read, in sentences. */
	notes: string[];
}

const ROWS_A_TIME = 2000;

/**
 * Takes a sheet and where to; writes its cells, with empty rows and columns at the end left off.
 * Stumbles where gaps make it larger than any sheet that people keep.
 */
export function writeSheet(name: string, grid: Grid, path: string): WrittenSheet {
	const { height, width } = grid;
	if (height * width > CAPS.cells) throw new Stumbled('sheet-too-large');
	const blank = '""'.concat(',""'.repeat(Math.max(0, width - 1)));
	const file = openSync(path, 'w', 0o600);
	try {
		for (let from = 0; from < height; from += ROWS_A_TIME) {
			const lines = [];
			for (let row = from; row < Math.min(height, from + ROWS_A_TIME); row += 1)
				lines.push(line(grid.rows[row] ?? [], width, blank));
			writeSync(file, `${lines.join('\n')}\n`);
		}
	} finally {
		closeSync(file);
	}
	return { name, path, rows: height, width, notes: grid.notes.said(height, width) };
}

// Takes the cells of a row and a line of blank ones, of which those at the end are taken.
function line(cells: string[], width: number, blank: string): string {
	const filled = Math.min(cells.length, width);
	if (filled === 0) return blank;
	const texts = [];
	for (let column = 0; column < filled; column += 1) {
		const cell = cells[column] ?? '';
		texts.push(`"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`);
	}
	// A blank cell takes three characters, with the comma before it.
	return texts.join(',') + blank.slice(filled * 3 - 1);
}
