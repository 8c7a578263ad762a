/** How a text file says where cells begin and end. */
export interface Dialect {
	/** One character or several; a blank at its end may be missing in the file. */
	delimiter: string;
	/** Empty where quotation marks are characters like any other. */
	quote: string;
	/** What stands before a quotation mark that ends no cell. The mark itself, doubled, where not said. */
	escape?: string;
	/** Cells of most records, by which a stray quotation mark is told from one that means something. */
	usual?: number;
}

/** Takes a dialect; gives whether a reader that knows only the plainest CSV can be trusted with it. */
export function isPlain({ delimiter, quote, escape = quote }: Dialect): boolean {
	return delimiter.length === 1 && delimiter < '\x7f' && quote.length === 1 && escape === quote;
}
