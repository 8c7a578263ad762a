/** Takes a column’s place from 0; gives its letters as the spreadsheet shows them: A, B … Z, AA. */
export function letterOf(at: number): string {
	const rest = Math.floor(at / 26);
	return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** Takes letters as the spreadsheet shows them; gives the column’s place from 0. */
export function placeOf(letters: string): number {
	return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
