import type { Unit } from '#lib/document/figure.ts';
import { axis, gridlines } from './drawing/axis.ts';
import {
	afterSign,
	beforeAfter,
	beforeSign,
	inkOfKey,
	intervalSign
} from './drawing/before-after.ts';
import { fitBeside, headline } from './drawing/headline.ts';
import { key, type KeyEntry } from './drawing/key.ts';
import { fit, LEADING, sayCentred, SIZE } from './drawing/lettering.ts';
import type { Plan } from './drawing/marks.ts';
import { scaleOver, type Scale } from './drawing/scale.ts';
import { stack } from './drawing/stack.ts';
import { textWidth } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** Before and after, a row for each group or school, comparators in grey. */
export interface Dumbbell {
	kind: 'dumbbell';
	unit: Unit;
	beforeLabel: string;
	afterLabel: string;
	rows: {
		label: string;
		before: number | null;
		after: number | null;
		/** 95% interval of `after`, in `unit`. */
		low: number | null;
		high: number | null;
		/** "58% to 71%", or why it is hidden. */
		text: string;
		role: 'partnership' | 'group' | 'school' | 'comparator';
		/** Which way a clear change went; absent where none is clear or none is judged. */
		verdict?: 'better' | 'worse';
		/** Fewer than METHOD allows to be read firmly: drawn hollow. */
		small: boolean;
	}[];
}

export const dumbbell = plannedKind<Dumbbell>(
	'dumbbell',
	(data, frame) => {
		const columns = columnsOf(data, frame);
		const rows = data.rows.map((row, at) =>
			(frame.narrow ? narrowRow : wideRow)(row, apartFrom(data, at), columns)
		);
		const plot = stack(rows);
		const lines = gridlines(
			columns.scale,
			frame.narrow ? plotStretches(data, rows) : [[0, plot.height]]
		);
		return stack([
			key(entries(data), frame.width),
			{ height: plot.height, marks: [...lines, ...plot.marks] },
			axis(columns.scale, data.unit, frame.width)
		]);
	},
	afterLabel('rows')
);

type Row = Dumbbell['rows'][number];

interface Columns {
	width: number;
	labels: number;
	texts: number;
	scale: Scale;
	/** On phones: label and figure on one line. */
	beside: boolean;
}

const GAP = 20;
/** Height of one row's plot on phones. */
const PLOT = 26;
const BELOW = 8;
/** Room for half a tick label beyond either end of the plot. */
const MARGIN = 26;

function columnsOf(data: Dumbbell, { width, narrow }: Frame): Columns {
	const labels = narrow ? 0 : Math.min(width * 0.34, widestOf(data.rows, (row) => row.label) + GAP);
	const texts = narrow ? 0 : Math.min(width * 0.27, widestOf(data.rows, (row) => row.text) + GAP);
	const values = data.rows.flatMap((row) =>
		[row.before, row.after, row.low, row.high].filter((value) => value !== null)
	);
	const pixels: [number, number] = [labels + MARGIN, width - texts - MARGIN];
	const scale = scaleOver(withRoom(values), pixels, ticksOver(pixels));
	return { width, labels, texts, scale, beside: fitBeside(data.rows, width) };
}

/** A small change must not fill the whole width: figures close together are shown on a fifth of what they are. */
function withRoom(values: number[]): number[] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const least = Math.max(Math.abs(low), Math.abs(high)) / 5;
	if (values.length === 0 || high - low >= least / 2) return values;
	const middle = (low + high) / 2;
	return [...values, middle - least / 2, middle + least / 2];
}

function wideRow(row: Row, apart: number, columns: Columns): Plan {
	const strong = { strong: row.role === 'partnership' };
	const label = fit(row.label, columns.labels - GAP, strong);
	const text = fit(row.text, columns.texts - GAP, strong);
	const height = apart + Math.max(26, Math.max(label.length, text.length) * LEADING + 6);
	const y = (height + apart) / 2;
	return {
		height,
		marks: [
			...sayCentred(0, y, label, strong),
			...beforeAfter(row, columns.scale.at, y),
			...sayCentred(columns.width - columns.texts + GAP, y, text, { ...strong, fill: inkOf(row) })
		]
	};
}

function narrowRow(row: Row, apart: number, columns: Columns): Plan {
	const words = headline(row, columns.beside, columns.width, {
		label: { strong: row.role === 'partnership' },
		text: { strong: row.role === 'partnership', fill: inkOf(row) }
	});
	const y = words.height + PLOT / 2;
	const marks = [...words.marks, ...beforeAfter(row, columns.scale.at, y)];
	return stack([
		{ height: apart, marks: [] },
		{ height: words.height + PLOT + 8, marks }
	]);
}

/** As each row is set: the partnership’s own in semibold. */
function widestOf(rows: Row[], words: (row: Row) => string): number {
	return rows.reduce((most, row) => {
		const needs = textWidth(words(row), SIZE, row.role === 'partnership');
		return Math.max(most, Math.ceil(needs));
	}, 0);
}

/** As many ticks as have room for their labels, five at most. */
function ticksOver([from, to]: [number, number]): number {
	return Math.max(1, Math.min(5, Math.floor((to - from) / 80)));
}

/** White between the schools, their partnership and those they are compared with. */
function apartFrom({ rows }: Dumbbell, at: number): number {
	return at > 0 && rows[at]!.role !== rows[at - 1]!.role ? 10 : 0;
}

/** On phones words stand above each plot, so gridlines run only where the marks are. */
function plotStretches(data: Dumbbell, rows: Plan[]): [number, number][] {
	let top = 0;
	return rows.flatMap(({ height }, at): [number, number][] => {
		top += height;
		return hasNothing(data.rows[at]!) ? [] : [[top - BELOW - PLOT, top - BELOW]];
	});
}

function inkOf(row: Row) {
	return hasNothing(row) ? 'soft' : 'text';
}

function hasNothing({ before, after }: Row): boolean {
	return before === null && after === null;
}

function entries({ beforeLabel, afterLabel, rows }: Dumbbell): KeyEntry[] {
	const ink = inkOfKey(rows);
	const some = (test: (row: Row) => boolean, entry: KeyEntry) => (rows.some(test) ? [entry] : []);
	return [
		{ words: beforeLabel, sign: (x, y) => [beforeSign(x, y, ink)] },
		{ words: afterLabel, sign: (x, y) => [afterSign(x, y, false, ink)] },
		...some((row) => row.small, {
			words: 'small numbers',
			sign: (x, y) => [afterSign(x, y, true, ink)]
		}),
		...some((row) => row.low !== null && row.high !== null, {
			words: '95% interval',
			sign: (x, y) => [intervalSign(x - 10, x + 10, y)]
		})
	];
}
