import type { ReadProblem } from '../unreadable.ts';

/** Thrown deep within a file that can’t be read; `orStumbled` turns it into the problem it carries. */
export class Stumbled extends Error {
	readonly problem: ReadProblem;

	constructor(code: string) {
		super(code);
		this.problem = { code };
	}
}

/** Takes work on a stranger’s file; gives its result, or why the file can’t be read. */
export function orStumbled<Result>(work: () => Result): Result | ReadProblem {
	try {
		return work();
	} catch (error) {
		if (error instanceof Stumbled) return error.problem;
		throw error;
	}
}
