/** A school's group of pupils and how likely each of them is to be counted. */
export interface Unit {
	size: number;
	likely: number;
}

/** Takes a total and the groups it is made of; gives whole numbers that add up to it, none above its group's size. */
export function spread(total: number, units: Unit[]): number[] {
	const expected = units.map(({ size, likely }) => size * likely);
	const scale = total / expected.reduce((sum, one) => sum + one, 0);
	const wanted = expected.map((one, u) => Math.min(one * scale, units[u]?.size ?? 0));
	const parts = wanted.map(Math.floor);
	const byRemainder = wanted
		.map((one, u) => ({ u, remainder: one - Math.floor(one) }))
		.sort((a, b) => b.remainder - a.remainder || a.u - b.u);
	for (let left = total - parts.reduce((sum, one) => sum + one, 0); left > 0;) {
		const before = left;
		for (const { u } of byRemainder) {
			const part = parts[u] ?? 0;
			if (left === 0 || part >= (units[u]?.size ?? 0)) continue;
			parts[u] = part + 1;
			left -= 1;
		}
		if (left === before) throw new RangeError(`${total} is more than there are pupils`);
	}
	return parts;
}
