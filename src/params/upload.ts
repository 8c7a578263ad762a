/** An upload in an address: U12. */
export function match(param: string): boolean {
	return /^U\d+$/.test(param);
}
