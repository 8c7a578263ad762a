import type { Columns } from './columns.ts';
import { OFTEN_SMALL } from './measures.ts';

const FEWEST = 3;

/**
 * Takes a table’s first rows and its columns; tells whether its percentages are written as shares of one
 * (0.79 for 79 per cent). Only where none of several is above one: an absence rate may be small anywhere.
 */
export function sharesNotPercent(rows: string[][], { measures, at }: Columns): boolean {
	const columns = measures
		.filter(({ statistic, code }) => statistic === 'percent' && !OFTEN_SMALL.includes(code))
		.map(({ column }) => at(column) - 1);
	const cells = [...new Set(columns)].flatMap((column) => rows.map((row) => row[column] ?? ''));
	const numbers = cells.filter((cell) => /^\s*\d*\.?\d+\s*$/.test(cell)).map(Number);
	const broken = numbers.filter((number) => !Number.isInteger(number));
	return broken.length >= FEWEST && numbers.every((number) => number <= 1);
}
