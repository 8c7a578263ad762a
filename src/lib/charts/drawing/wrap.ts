import { textWidth } from './text-width.ts';

/** Takes a text and a width in pixels; gives its lines, words too long for a line broken: nothing is ever cut off. */
export function wrap(text: string, width: number, size = 16, strong = false): string[] {
	const lines: string[] = [];
	for (const word of pieces(text, width, size, strong)) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && fits(longer, width, size, strong)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function pieces(text: string, width: number, size: number, strong: boolean): string[] {
	const words = whole(text)
		.split(/[^\S\u00a0]+/)
		.filter((word) => word !== '');
	return words.flatMap((word) => broken(word, width, size, strong));
}

/** A number keeps its unit, and “n =” its number, on one line. */
function whole(text: string): string {
	return text
		.replace(/(\d) (?=(hours?|points?|percentage|meetings?|schools?|people|pupils)\b)/g, '$1\u00a0')
		.replace(/\bn = (?=\d)/g, 'n\u00a0=\u00a0');
}

function broken(word: string, width: number, size: number, strong: boolean): string[] {
	if (fits(word, width, size, strong)) return [word];
	if (word.includes('\u00a0')) {
		return word.split('\u00a0').flatMap((part) => broken(part, width, size, strong));
	}
	const parts = [''];
	for (const char of word) {
		const longer = parts.at(-1) + char;
		if (parts.at(-1) === '' || fits(longer, width, size, strong)) parts[parts.length - 1] = longer;
		else parts.push(char);
	}
	return parts;
}

/** Widths are added and taken away on the way here, which leaves crumbs behind. */
const CRUMB = 0.01;

function fits(text: string, width: number, size: number, strong: boolean): boolean {
	return textWidth(text, size, strong) <= width + CRUMB;
}
