import { dateIn } from './heading-date.ts';
import type { Turned } from './turned.ts';
import { dayWithin, type Span } from './years-said.ts';

/** Takes a register by rows and the years that its titles name; gives the days of its dates without a year, by what is written. */
export function completedRows(
	grid: string[][],
	{ body, fields }: Turned,
	date: string,
	spans: Span[]
): Map<string, string> {
	const completed = new Map<string, string>();
	for (const row of body) {
		const written = grid[row]![fields.get(date)!] ?? '';
		const found = dateIn(written);
		if (found?.kind !== 'no-year' || found.rest !== '' || found.dayOrYear) continue;
		const day = dayWithin(found, spans);
		if (day) completed.set(written, day);
	}
	return completed;
}

/** Takes a register by rows; gives true where a date in it lacks a year. */
export function lacksYear(grid: string[][], { body, fields }: Turned, date: string): boolean {
	return body.some((row) => dateIn(grid[row]![fields.get(date)!] ?? '')?.kind === 'no-year');
}
