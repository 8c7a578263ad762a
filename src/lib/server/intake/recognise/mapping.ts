import type { Column } from '#lib/server/datasets/dataset.ts';
import { plain } from './words.ts';

/**
 * Takes the cells of a header row and the columns wanted; gives the field of each cell, or null.
 * A column’s own name is worth more than its title, and that more than a synonym; a field is given once.
 */
export function mapHeader(cells: string[], columns: Column[]): (string | null)[] {
	const mapping: (string | null)[] = cells.map(() => null);
	const words = cells.map(plain);
	for (const namesOf of [ownName, title, synonyms])
		for (const column of columns) {
			if (mapping.includes(column.name)) continue;
			const names = namesOf(column).map(plain);
			const at = words.findIndex((word, at) => word && !mapping[at] && names.includes(word));
			if (at >= 0) mapping[at] = column.name;
		}
	return mapping;
}

const ownName = (column: Column) => [column.name];
const title = (column: Column) => [column.title];
const synonyms = (column: Column) => column.synonyms;
