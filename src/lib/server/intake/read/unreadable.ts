/** Why a file can’t be read at all; worded in `check/problems.ts`. */
export interface ReadProblem {
	code: string;
	/** Of a workbook, where it is one sheet that can’t be read. */
	sheet?: string;
	row?: number;
}
