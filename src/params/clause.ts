/** A clause’s reference in an address: 3.1.1, 2.2c, P1. */
export function match(param: string): boolean {
	return /^[A-Z]?\d+(\.\d+)*[a-z]?$/.test(param);
}
