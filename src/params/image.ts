/** What a chart can be taken away as; the writers are in `server/exports/chart-files.ts`. */
export function match(param: string): param is 'svg' | 'png' | 'csv' | 'html' {
	return param === 'svg' || param === 'png' || param === 'csv' || param === 'html';
}
