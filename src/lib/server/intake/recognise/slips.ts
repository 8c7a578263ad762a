/**
 * Takes two words; gives how many slips of the keyboard lie between them: letters added, left out, wrong,
 * or two neighbours swapped (Damerau–Levenshtein, optimal string alignment). More than `most` is Infinity.
 */
export function slips(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return Infinity;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let at = 1; at <= one.length; at++) {
		const next = nextRow(one, other, at, row, before);
		[before, row] = [row, next];
	}
	const found = row[other.length]!;
	return found > most ? Infinity : found;
}

function nextRow(one: string, other: string, i: number, row: number[], before: number[]) {
	const next = [i];
	for (let j = 1; j <= other.length; j++) {
		const wrong = one[i - 1] === other[j - 1] ? 0 : 1;
		const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
		const ways = [row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + wrong];
		next.push(Math.min(...ways, ...(swapped ? [before[j - 2]! + 1] : [])));
	}
	return next;
}
