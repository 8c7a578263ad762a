/** Takes a value of plain objects; gives its JSON with keys in one order, so that equal values have equal letters. */
export function inOneOrder(value: unknown, indent?: number): string {
	return JSON.stringify(value, keysSorted, indent);
}

function keysSorted(_key: string, value: unknown): unknown {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
