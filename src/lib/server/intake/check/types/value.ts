import { NUMBER } from './number.ts';
import type { CellType } from './type.ts';

/** Symbols for missing values and what older files wrote instead (METHOD 4.4). */
const SYMBOLS: Record<string, string[]> = {
	z: ['z', 'ne'],
	x: ['x', ':', 'np', 'na', 'n/a'],
	c: ['c', 'supp'],
	low: ['low', 'k', '~'],
	// The figure covers fewer than half of the pupils.
	u: ['u', 'lowcov']
};

export const value: CellType = {
	typed: () => NUMBER,
	symbol: () => {
		const cases = Object.entries(SYMBOLS).map(
			([symbol, written]) =>
				`WHEN lower(cell) IN (${written.map((word) => `'${word}'`).join(', ')}) THEN '${symbol}'`
		);
		return `CASE ${cases.join(' ')} END`;
	},
	wrong: () => "CASE WHEN typed IS NULL AND symbol IS NULL THEN 'value-not-understood' END"
};
