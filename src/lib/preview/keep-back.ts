/** Takes a row and the places of columns that stay behind; gives the row with these blank, in its old width. */
export function without(row: string[], keptBack: ReadonlySet<number>): string[] {
	return row.map((cell, at) => (keptBack.has(at) ? '' : cell));
}

/** Takes a row and the width of the sheet; says whether something stands to the right of its last column. */
export function isAstray(row: string[], width: number): boolean {
	return row.length > width && row.slice(width).some((cell) => cell.trim() !== '');
}

/**
 * Takes a row; gives it as a line of CSV. Every cell that holds anything is in quotes, so that whoever
 * reads it has nothing to guess.
 */
export function csvLine(row: string[]): string {
	return `${row.map((cell) => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')}\n`;
}

/** Takes a file’s name; gives it as that of its copy in CSV. */
export function csvName(name: string): string {
	return `${name.replace(/\.[^.]*$/, '') || name}.csv`;
}
