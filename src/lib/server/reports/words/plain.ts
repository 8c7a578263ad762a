/** Takes words with the marks of emphasis, lists and links that somebody may type; gives them as they are read. */
export function unmarked(text: string): string {
	return text
		.replace(/\[([^\]\n]+)\]\([^)\s]+\)/g, '$1')
		.replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '');
}
