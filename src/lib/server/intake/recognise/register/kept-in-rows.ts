import { mapHeader } from '../mapping.ts';
import type { Shape } from '../shape.ts';
import { saysWho } from './people.ts';

const MOST_TITLE_ROWS = 30;

/**
 * Takes a sheet’s rows and the shape of a register; says whether a header among the first names the day,
 * the mark and who it is about: then each row below is one attendance, however much one of them looks
 * like the head of a register.
 */
export function isKeptInRows(grid: string[][], { columns, dataset }: Shape): boolean {
	const { date, mark } = dataset.register!;
	const who = columns.filter(saysWho).map(({ name }) => name);
	return grid.slice(0, MOST_TITLE_ROWS).some((row) => {
		const mapping = mapHeader(row, columns);
		const names = (field: string) => mapping.includes(field);
		return names(date) && names(mark) && who.some(names);
	});
}
