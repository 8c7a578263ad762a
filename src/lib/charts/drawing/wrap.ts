import { textWidth } from './text-width.ts';

/** Takes a text and a width in pixels; gives its lines, words too long for a line broken: nothing is ever cut off. */
export function wrap(text: string, width: number, size = 16, strong = false): string[] {
	const lines: string[] = [];
	for (const word of pieces(text, width, size, strong)) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && textWidth(longer, size, strong) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function pieces(text: string, width: number, size: number, strong: boolean): string[] {
	const words = text.split(/\s+/).filter((word) => word !== '');
	return words.flatMap((word) => broken(word, width, size, strong));
}

function broken(word: string, width: number, size: number, strong: boolean): string[] {
	if (textWidth(word, size, strong) <= width) return [word];
	const parts = [''];
	for (const char of word) {
		const longer = parts.at(-1) + char;
		if (parts.at(-1) === '' || textWidth(longer, size, strong) <= width)
			parts[parts.length - 1] = longer;
		else parts.push(char);
	}
	return parts;
}
