import type { Line } from './lines.ts';

/** What adds up to what; who they are doesn’t matter here. */
export type Sum = Pick<Line, 'total' | 'children'>;

/**
 * Takes sums and the ids hidden in them; gives the hidden ids that the shown figures determine.
 * Each sum is an equation over its hidden members; what elimination leaves alone in its equation
 * can be worked out.
 */
export function recoverable(lines: Sum[], hidden: ReadonlySet<string>): string[] {
	const unknowns = [...hidden];
	const rows = lines.map((line) => equation(line, unknowns)).filter((row) => row.some(Boolean));
	return eliminate(rows)
		.filter((row) => row.filter(Boolean).length === 1)
		.map((row) => unknowns[row.findIndex(Boolean)]!);
}

function equation(line: Sum, unknowns: string[]): number[] {
	return unknowns.map((id) => (line.total === id ? -1 : line.children.includes(id) ? 1 : 0));
}

/** Gauss and Jordan: afterwards each row leads in a column where all others are zero. */
function eliminate(rows: number[][]): number[][] {
	let lead = 0;
	for (let column = 0; lead < rows.length && column < rows[0]!.length; column++) {
		const pivot = rows.findIndex((row, at) => at >= lead && row[column] !== 0);
		if (pivot < 0) continue;
		[rows[lead], rows[pivot]] = [rows[pivot]!, rows[lead]!];
		clearColumn(rows, lead, column);
		lead++;
	}
	return rows.slice(0, lead);
}

function clearColumn(rows: number[][], lead: number, column: number): void {
	const scale = rows[lead]![column]!;
	rows[lead] = rows[lead]!.map((value) => value / scale);
	for (const [at, row] of rows.entries()) {
		const factor = row[column]!;
		if (at === lead || factor === 0) continue;
		rows[at] = row.map((value, i) => clean(value - factor * rows[lead]![i]!));
	}
}

/** Rounding must not leave a zero that isn’t one. */
function clean(value: number): number {
	return Math.abs(value) < 1e-9 ? 0 : value;
}
