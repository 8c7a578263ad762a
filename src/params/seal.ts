/** A seal’s place in the ledger: `412`. */
export function match(param: string): boolean {
	return /^[1-9]\d{0,14}$/.test(param);
}
