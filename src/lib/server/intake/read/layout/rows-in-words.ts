const MOST = 5;

/** Takes row numbers in their order; gives them in words: “row 2”, “rows 1 to 3 and 9”. */
export function rowsInWords(rows: number[]): string {
	const runs = runsOf(rows);
	const named = runs
		.slice(0, MOST)
		.map(([from, to]) => (from === to ? `${from}` : between(from, to)));
	const others = runs.slice(MOST).reduce((sum, [from, to]) => sum + to - from + 1, 0);
	if (others > 0) named.push(others === 1 ? '1 other' : `${others.toLocaleString('en-GB')} others`);
	return `${rows.length === 1 ? 'row' : 'rows'} ${LIST.format(named)}`;
}

const LIST = new Intl.ListFormat('en-GB');

function between(from: number, to: number): string {
	return to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`;
}

function runsOf(rows: number[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last && last[1] === row - 1) last[1] = row;
		else runs.push([row, row]);
	}
	return runs;
}
