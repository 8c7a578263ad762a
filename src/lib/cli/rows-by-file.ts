/** Rows of one sheet of one upload. */
export interface RowsOfSheet {
	upload: string;
	file: string;
	sheet: string;
	rows: number;
	/** "2 to 22, 44". */
	ranges: string;
}

interface Row {
	upload: string;
	file: string;
	sheet: string;
	row: number;
}

/** Takes rows behind a figure; gives them by file and sheet, neighbours drawn together. */
export function rowsByFile(rows: Row[]): RowsOfSheet[] {
	const sheets = Map.groupBy(rows, ({ upload, sheet }) => JSON.stringify([upload, sheet]));
	return [...sheets.values()].map((here) => {
		const { upload, file, sheet } = here[0] as Row;
		const numbers = here.map(({ row }) => row).sort((a, b) => a - b);
		return { upload, file, sheet, rows: here.length, ranges: rangesOf(numbers) };
	});
}

function rangesOf(numbers: number[]): string {
	const ranges: [number, number][] = [];
	for (const n of numbers) {
		const last = ranges.at(-1);
		if (last && n <= last[1] + 1) last[1] = n;
		else ranges.push([n, n]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}
