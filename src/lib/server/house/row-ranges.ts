/** Takes row numbers in any order; gives them with neighbours drawn together: "2 to 22, 44". */
export function rangesOf(numbers: number[]): string {
	const ranges: [number, number][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && number <= last[1] + 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}
