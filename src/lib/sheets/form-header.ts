/** Takes the cells of a header; tells whether it is that of answers to a form, as Microsoft Forms and Google Forms export them. */
export function isFormHeader(cells: string[]): boolean {
	const words = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]+/g, ''));
	const microsoft = words.includes('starttime') && words.includes('completiontime');
	return microsoft || words[0] === 'timestamp';
}
