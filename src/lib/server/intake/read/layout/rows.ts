/** Takes a row; gives how many of its cells hold something. */
export function filled(row: string[]): number {
	let count = 0;
	for (const cell of row) if (cell !== '' && cell.trim() !== '') count += 1;
	return count;
}

/** Takes rows; gives the width that most of them have. */
export function widthOf(rows: string[][]): number {
	return commonest(rows.map((row) => row.length));
}

/** Takes two rows; gives whether they say the same, whatever blanks stand around it. */
export function isSame(a: string[], b: string[]): boolean {
	const [one, other] = [trimmed(a), trimmed(b)];
	return one.length === other.length && one.every((cell, at) => cell === other[at]);
}

function trimmed(row: string[]): string[] {
	const last = row.findLastIndex((cell) => cell.trim() !== '');
	return row.slice(0, last + 1).map((cell) => cell.trim());
}

/** Takes a row; gives whether cells are left empty before or between those that are filled, as in “, Autumn, , Spring”. */
export function hasGaps(row: string[]): boolean {
	const last = row.findLastIndex((cell) => cell.trim() !== '');
	return row.slice(0, last).filter((cell) => cell.trim() === '').length >= 2;
}

/** Takes numbers; gives the one that comes most often, the larger of two. */
export function commonest(numbers: number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 0;
}
