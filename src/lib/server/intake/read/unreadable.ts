/** Why a file can’t be read at all; worded in `check/problems.ts`. */
export interface ReadProblem {
	code: string;
	row?: number;
}
