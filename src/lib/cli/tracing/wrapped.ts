/** Most terminals and letters are this wide. */
export const WIDTH = 80;

/** Takes words and what stands before their first line; gives lines of at most 80 columns, the others indented as far. */
export function wrapped(words: string, before = ''): string[] {
	const room = WIDTH - before.length;
	const lines: string[] = [''];
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1)!;
		if (last !== '' && last.length + 1 + word.length > room) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	const indent = ' '.repeat(before.length);
	return lines.map((line, at) => `${at === 0 ? before : indent}${line}`.trimEnd());
}
