import { halfTermIn } from '#lib/server/datasets/half-terms.ts';
import type { CellType } from './type.ts';

/** One of the six half terms of a year, by number or by name. */
export const halfTerm: CellType = {
	typed: () => halfTermIn('cell'),
	wrong: () => "CASE WHEN typed IS NULL THEN 'half-term-not-understood' END"
};
