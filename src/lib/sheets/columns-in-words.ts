import { placeOf } from './letter.ts';

/** Takes letters of columns in their order, one or more; gives “Column B”, or “Columns B, D and F to H”. */
export function columnsInWords(letters: string[]): string {
	const named = runs(letters).map((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run));
	const all = named.flat();
	const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0];
	return `${letters.length === 1 ? 'Column' : 'Columns'} ${list}`;
}

function runs(letters: string[]): string[][] {
	const found: string[][] = [];
	for (const letter of letters) {
		const run = found.at(-1);
		if (run && placeOf(run.at(-1)!) + 1 === placeOf(letter)) run.push(letter);
		else found.push([letter]);
	}
	return found;
}
