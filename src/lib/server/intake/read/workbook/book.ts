import type { Grid } from './grid.ts';

/** A workbook, its sheets not read yet. */
export interface ReadBook {
	format: 'xlsx' | 'xls' | 'ods';
	sheets: ReadSheet[];
}

export interface ReadSheet {
	name: string;
	hidden: boolean;
	/** Gives the cells, and how many formulas were saved without their result. Stumbles where it can’t. */
	read(): { grid: Grid; withoutResult: number };
}
