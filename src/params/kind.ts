/** What a table for analysts can be taken away as; the writers are in `server/exports/tidy`. */
export function match(param: string): boolean {
	return /^[a-z]+$/.test(param);
}
