/** A report's name; the builders are in `server/reports`, and one that isn't there is not found. */
export function match(param: string): boolean {
	return /^[a-z]+(-[a-z0-9]+)*$/.test(param) && param !== 'clauses' && param !== 'schools';
}
