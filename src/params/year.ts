/** An academic year in an address: 2025-26. */
export function match(param: string): boolean {
	return /^\d{4}-\d{2}$/.test(param);
}
