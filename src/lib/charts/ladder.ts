import { fit, LEADING, say, sayCentred, sayLines } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { dashedRing, dot, hairline } from './drawing/signs.ts';
import { stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** The five levels of METHOD 2.2, always all five. */
export interface Ladder {
	kind: 'ladder';
	levels: {
		level: 1 | 2 | 3 | 4 | 5;
		name: string;
		/** Percent from 0 to 100, or null where there is no evidence or no percentage. */
		value: number | null;
		/** False where nothing is known; true also for what is no percentage, such as a change. */
		known: boolean;
		/** "24 of 30 (80%)" or "No evidence". */
		text: string;
		/** "30 of 41 answered", or what would be needed. */
		note: string;
	}[];
}

export const ladder = plannedKind<Ladder>(
	'ladder',
	(data, frame) => {
		const columns = columnsOf(data, frame);
		return stack(
			data.levels.map((level) => (frame.narrow ? narrowRung : wideRung)(level, columns, frame))
		);
	},
	afterLabel('levels', 'name')
);

type Level = Ladder['levels'][number];

interface Columns {
	names: number;
	words: number;
	/** Pixels of a whole bar, 100%. */
	bar: number;
}

const NUMBER = 24;
const GAP = 20;

function columnsOf({ levels }: Ladder, { width, narrow }: Frame): Columns {
	if (narrow) return { names: width, words: width, bar: width - NUMBER };
	const names = Math.min(width * 0.28, NUMBER + widest(levels.map((level) => level.name)) + GAP);
	// The same for every topic, so that bars of two ladders can be compared.
	const words = width * 0.5;
	return { names, words, bar: width - names - words - GAP };
}

function wideRung(level: Level, { names, words, bar }: Columns, { width }: Frame): Plan {
	const name = fit(level.name, names - NUMBER - GAP);
	const text = fit(level.text, words, { strong: level.known });
	const note = fit(level.note, words);
	const height = Math.max(1, name.length, text.length + note.length) * LEADING + 10;
	const middle = height / 2;
	const top = middle - ((text.length + note.length - 1) * LEADING) / 2;
	return {
		height,
		marks: [
			hairline(width),
			say(0, middle - (Math.max(0, name.length - 1) * LEADING) / 2, String(level.level), {
				fill: 'soft'
			}),
			...sayCentred(NUMBER, middle, name),
			...barOf(level, names, middle, bar, 16),
			...sayLines(width - words, top, text, { strong: level.known }),
			...sayLines(width - words, top + text.length * LEADING, note, { fill: 'soft' })
		]
	};
}

function narrowRung(level: Level, { bar }: Columns, { width }: Frame): Plan {
	const name = fit(level.name, width - NUMBER, { strong: true });
	const text = fit(level.text, width - NUMBER);
	const note = fit(level.note, width - NUMBER);
	const below = 8 + name.length * LEADING + 12;
	const words = below + 24;
	return {
		height: words + (text.length + note.length - 0.5) * LEADING + 10,
		marks: [
			hairline(width),
			say(0, 8 + LEADING / 2, String(level.level), { fill: 'soft' }),
			...sayLines(NUMBER, 8 + LEADING / 2, name, { strong: true }),
			...barOf(level, NUMBER, below, bar, 12),
			...sayLines(NUMBER, words, text),
			...sayLines(NUMBER, words + text.length * LEADING, note, { fill: 'soft' })
		]
	};
}

/** A bar on its whole; a dot for what is known and no share; a broken circle where nothing is. */
function barOf(level: Level, x: number, y: number, whole: number, thick: number): Mark[] {
	const tip = `${level.name}\n${level.text}`;
	if (level.value === null) {
		const sign = level.known ? dot(x + 8, y, 6.5) : dashedRing(x + 8, y, 7);
		return [{ ...sign, tip, role: 'no-bar' }];
	}
	const width = (whole * Math.max(0, Math.min(100, level.value))) / 100;
	const box = { x, y: y - thick / 2, height: thick };
	return [
		{ shape: 'rect', ...box, width: whole, fill: 'paper', stroke: 'contextEdge' },
		{ shape: 'rect', ...box, width, fill: 'accent', tip, role: 'bar' }
	];
}
