import { fit, LEADING, say, sayLines, SIZE, type Manner } from './lettering.ts';
import type { Plan } from './marks.ts';
import { textWidth } from './text-width.ts';

const GAP = 16;

/** Takes a label, its figure and a width; sets them on one line where both fit, else below each other. */
export function headline(
	label: string,
	text: string,
	width: number,
	manner: { label: Manner; text: Manner }
): Plan {
	const words = textWidth(text, SIZE, manner.text.strong);
	return words + GAP < width / 2
		? sideBySide(label, text, width, width - words - GAP, manner)
		: below(label, text, width, manner);
}

type Manners = { label: Manner; text: Manner };

function sideBySide(
	label: string,
	text: string,
	width: number,
	room: number,
	manner: Manners
): Plan {
	const lines = fit(label, room, manner.label);
	return {
		height: Math.max(1, lines.length) * LEADING,
		marks: [
			...sayLines(0, LEADING / 2, lines, manner.label),
			say(width, LEADING / 2, text, { ...manner.text, align: 'right' })
		]
	};
}

function below(label: string, text: string, width: number, manner: Manners): Plan {
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
