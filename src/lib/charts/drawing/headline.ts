import { fit, LEADING, say, sayLines, SIZE, type Manner } from './lettering.ts';
import type { Plan } from './marks.ts';
import { textWidth } from './text-width.ts';

interface Words {
	label: string;
	text: string;
}

interface Manners {
	label: Manner;
	text: Manner;
}

const GAP = 16;

/** Takes the labels and figures of all rows; true where most of them fit whole on one line. */
export function fitBeside(rows: Words[], width: number): boolean {
	const fitting = rows.filter(
		({ label, text }) => textWidth(label, SIZE, true) + GAP + textWidth(text, SIZE, true) <= width
	);
	return fitting.length * 2 > rows.length;
}

/** Takes a label and its figure; sets them beside each other, or below. */
export function headline(words: Words, beside: boolean, width: number, manner: Manners): Plan {
	const figure = textWidth(words.text, SIZE, manner.text.strong);
	return beside && figure + GAP < width / 2
		? besideEachOther(words, width, width - figure - GAP, manner)
		: belowEachOther(words, width, manner);
}

function besideEachOther(
	{ label, text }: Words,
	width: number,
	room: number,
	manner: Manners
): Plan {
	const lines = fit(label, room, manner.label);
	const figure = say(width, LEADING / 2, text, { ...manner.text, align: 'right' });
	return {
		height: Math.max(1, lines.length) * LEADING,
		marks: [...sayLines(0, LEADING / 2, lines, manner.label), figure]
	};
}

function belowEachOther({ label, text }: Words, width: number, manner: Manners): Plan {
	const labels = fit(label, width, manner.label);
	const texts = fit(text, width, manner.text);
	return {
		height: (labels.length + texts.length) * LEADING,
		marks: [
			...sayLines(0, LEADING / 2, labels, manner.label),
			...sayLines(0, (labels.length + 0.5) * LEADING, texts, manner.text)
		]
	};
}
