import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';
import { key } from './drawing/key.ts';
import { fit, LEADING, sayCentred, sayLines } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { hairline } from './drawing/signs.ts';
import { stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';
import { STATE_SIGNS } from './state-shape.ts';

/** Promises counted by state, a row each: one sign a promise, so that nothing is told by colour or length alone. */
export interface StackedCounts {
	kind: 'stacked-counts';
	rows: { label: string; counts: { state: State; count: number }[]; text: string }[];
}

export const stackedCounts = plannedKind<StackedCounts>(
	'stacked-counts',
	(data, frame) => {
		const columns = columnsOf(data, frame);
		return stack([
			key(statesIn(data), frame.width),
			...data.rows.map((row) => (frame.narrow ? narrowRow : wideRow)(row, columns, frame))
		]);
	},
	afterLabel('rows')
);

type Row = StackedCounts['rows'][number];

interface Columns {
	labels: number;
	/** Signs that fit on one line. */
	aLine: number;
	texts: number;
}

const STEP = 24;
const GAP = 20;

function columnsOf({ rows }: StackedCounts, { width, narrow }: Frame): Columns {
	if (narrow) return { labels: 0, texts: 0, aLine: Math.floor(width / STEP) };
	const labels = Math.min(width * 0.34, widest(rows.map(({ label }) => label)) + GAP);
	const texts = Math.min(width * 0.3, widest(rows.map(({ text }) => text)) + GAP);
	return { labels, texts, aLine: Math.max(1, Math.floor((width - labels - texts) / STEP)) };
}

function wideRow(row: Row, { labels, aLine, texts }: Columns, { width }: Frame): Plan {
	const label = fit(row.label, labels - GAP);
	const text = fit(row.text, texts - GAP);
	const lines = linesOf(row, aLine);
	const height = Math.max(label.length * LEADING, text.length * LEADING, lines * STEP) + 14;
	return {
		height,
		marks: [
			hairline(width),
			...sayCentred(0, height / 2, label),
			...signs(row, aLine, labels, height / 2 - ((lines - 1) * STEP) / 2),
			...sayCentred(width - texts + GAP, height / 2, text, { fill: 'soft' })
		]
	};
}

function narrowRow(row: Row, { aLine }: Columns, { width }: Frame): Plan {
	const label = fit(row.label, width, { strong: true });
	const text = fit(row.text, width);
	const top = 8 + label.length * LEADING;
	const foot = top + linesOf(row, aLine) * STEP + 6;
	return {
		height: foot + text.length * LEADING + 10,
		marks: [
			hairline(width),
			...sayLines(0, 8 + LEADING / 2, label, { strong: true }),
			...signs(row, aLine, 0, top + STEP / 2),
			...sayLines(0, foot + LEADING / 2, text, { fill: 'soft' })
		]
	};
}

function signs(row: Row, aLine: number, left: number, top: number): Mark[] {
	return inOrder(row).flatMap((state, at) => {
		const x = left + (at % aLine) * STEP + 10;
		const y = top + Math.floor(at / aLine) * STEP;
		const tip = `${row.label}\n${STATE_WORDS[state]}`;
		return STATE_SIGNS[state](x, y).map((mark, index) =>
			index === 0 ? { ...mark, tip, role: state } : mark
		);
	});
}

function linesOf({ counts }: Row, aLine: number): number {
	return Math.ceil(counts.reduce((sum, { count }) => sum + count, 0) / aLine);
}

/** No evidence first, as everywhere. */
function inOrder({ counts }: Row): State[] {
	return STATES.flatMap((state) => {
		const all = counts.filter((one) => one.state === state);
		return Array<State>(all.reduce((sum, { count }) => sum + count, 0)).fill(state);
	});
}

function statesIn({ rows }: StackedCounts) {
	const used = new Set(rows.flatMap(inOrder));
	return STATES.filter((state) => used.has(state)).map((state) => ({
		words: STATE_WORDS[state],
		sign: STATE_SIGNS[state]
	}));
}
