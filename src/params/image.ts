/** What a chart can be taken away as. */
export function match(param: string): param is 'svg' | 'png' | 'csv' {
	return param === 'svg' || param === 'png' || param === 'csv';
}
