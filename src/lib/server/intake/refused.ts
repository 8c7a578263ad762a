import { REFUSALS } from './read/refusals.ts';
import type { ReadProblem } from './read/unreadable.ts';
import type { Problem } from './understood.ts';

/** Takes why a file or sheet can’t be read and its name; gives the problem in words. */
export function refused({ code, row = 1 }: ReadProblem, file: string): Problem {
	const refusal = REFUSALS[code];
	if (!refusal) throw new Error(`There is no refusal called ${code}`);
	const where = row > 1 ? `${file}, row ${row}` : file;
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
