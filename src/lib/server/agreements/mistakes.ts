/** Something in a file of agreements or partnerships that can't be right, worded for whoever wrote it. */
export interface Mistake {
	/** File name without its folder. */
	file: string;
	/** 1 for the first line. */
	line: number;
	/** "clause 3.1.2", "school local-aldermere" or empty. */
	place: string;
	/** What is wrong and how to mend it. */
	says: string;
}

/** Thrown by the loaders with every mistake of a file at once. */
export class MistakesInFile extends Error {
	readonly mistakes: Mistake[];

	constructor(mistakes: Mistake[]) {
		super(mistakes.map(inWords).join('\n'));
		this.name = 'MistakesInFile';
		this.mistakes = mistakes;
	}
}

/** Takes a mistake; gives "pods-memorandum.yaml, line 41, clause 3.1.2: …". */
export function inWords({ file, line, place, says }: Mistake): string {
	return `${[file, `line ${line}`, place].filter(Boolean).join(', ')}: ${says}`;
}
