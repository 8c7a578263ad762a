import type { Text } from './marks.ts';
import { withoutControls } from './svg.ts';
import { wrap } from './wrap.ts';

export const SIZE = 16;
export const SMALL = 15;
export const LEADING = 20;

/** How a text is set: size, weight, alignment, ink. */
export type Manner = Partial<Omit<Text, 'shape' | 'x' | 'y' | 'text'>>;

/** Takes where the middle of a line stands and what it says; gives the text as a mark. */
export function say(x: number, y: number, text: string, manner: Manner = {}): Text {
	return {
		shape: 'text',
		x,
		y,
		text: harmless(withoutControls(text).replace(/\s+/g, ' ')),
		...manner
	};
}

/**
 * ECharts keeps the widths of texts in a plain object, by the text: a school called `__proto__` would
 * write into the prototype of every object. A space without width makes it an ordinary name.
 */
function harmless(text: string): string {
	return text in Object.prototype ? `${text}\u200b` : text;
}

/** Takes wrapped lines and the middle of the first; gives one mark a line. */
export function sayLines(x: number, y: number, lines: string[], manner: Manner = {}): Text[] {
	return lines.map((line, index) => say(x, y + index * LEADING, line, manner));
}

/** Takes lines and the middle of the whole block; gives one mark a line. */
export function sayCentred(x: number, y: number, lines: string[], manner: Manner = {}): Text[] {
	return sayLines(x, y - ((lines.length - 1) * LEADING) / 2, lines, manner);
}

/** Takes a text and the width it may fill; gives its lines as `say` would set them. */
export function fit(text: string, width: number, manner: Manner = {}): string[] {
	return wrap(text, width, manner.size ?? SIZE, manner.strong);
}
