import { REFUSALS } from './read/refusals.ts';
import type { ReadProblem } from './read/unreadable.ts';
import type { Problem } from './understood.ts';

/** Takes why a file or sheet can’t be read and its name; gives the problem in words. */
export function refused({ code, sheet, row = 1 }: ReadProblem, file: string): Problem {
	const refusal = REFUSALS[code];
	if (!refusal) throw new Error(`There is no refusal called ${code}`);
	const place = sheet === undefined ? file : `${file}, sheet “${sheet}”`;
	const where = row > 1 ? `${place}, row ${row}` : place;
	return {
		row,
		column: 'A',
		value: '',
		code,
		severity: 'error',
		title: refusal.title,
		message: `${where}: ${refusal.message}`,
		fix: refusal.fix
	};
}
