/** What a report can be taken away as; the writers are in `server/exports`. */
export function match(param: string): boolean {
	return /^[a-z]+$/.test(param);
}
