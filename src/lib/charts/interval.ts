import type { Unit } from '#lib/document/figure.ts';
import { axis, gridlines } from './drawing/axis.ts';
import { fitBeside, headline } from './drawing/headline.ts';
import { key, type KeyEntry } from './drawing/key.ts';
import { fit, LEADING, sayCentred } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import type { Ink } from './drawing/palette.ts';
import { scaleOver, type Scale } from './drawing/scale.ts';
import { dot, ring } from './drawing/signs.ts';
import { stack } from './drawing/stack.ts';
import { targetLines, type TargetLine } from './drawing/target-lines.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** Estimates with their 95% intervals, a row each, beside those they are compared with. */
export interface IntervalChart {
	kind: 'interval';
	unit: Unit;
	rows: {
		label: string;
		value: number | null;
		/** Null where no interval can be given. */
		low: number | null;
		high: number | null;
		/** "up 4.3 percentage points, 95% interval −1.2 to 9.8". */
		text: string;
		role: 'own' | 'comparator';
		small: boolean;
	}[];
	/** "No change", where 0 is what chance is told from. */
	reference: { value: number; label: string } | null;
}

export const interval = plannedKind<IntervalChart>(
	'interval',
	(data, frame) => {
		const columns = columnsOf(data, frame);
		const rows = data.rows.map((row) => (frame.narrow ? narrowRow : wideRow)(row, columns));
		const plot = stack(rows);
		const stretches: [number, number][] = frame.narrow
			? plotStretches(data, rows)
			: [[0, plot.height]];
		const line: TargetLine[] = data.reference ? [{ ...data.reference, suggested: false }] : [];
		const reference = targetLines(line, columns.scale.at, frame.width, stretches);
		return stack([
			key(entries(data), frame.width),
			reference.heads,
			{
				height: plot.height,
				marks: [...gridlines(columns.scale, stretches), ...reference.behind, ...plot.marks]
			},
			axis(columns.scale, data.unit, frame.width)
		]);
	},
	afterLabel('rows')
);

type Row = IntervalChart['rows'][number];

interface Columns {
	width: number;
	labels: number;
	texts: number;
	scale: Scale;
	beside: boolean;
}

const GAP = 20;
const MARGIN = 26;
/** Height of one row’s plot on phones, and the white below it. */
const PLOT = 26;
const BELOW = 8;

function columnsOf({ rows, reference }: IntervalChart, { width, narrow }: Frame): Columns {
	const labels = narrow ? 0 : Math.min(width * 0.26, widest(rows.map((row) => row.label)) + GAP);
	const texts = narrow ? 0 : Math.min(width * 0.32, widest(rows.map((row) => row.text)) + GAP);
	const values = rows.flatMap(({ value, low, high }) =>
		[value, low, high, reference?.value ?? null].filter((figure) => figure !== null)
	);
	const pixels: [number, number] = [labels + MARGIN, width - texts - MARGIN];
	const ticks = Math.max(1, Math.min(5, Math.floor((pixels[1] - pixels[0]) / 80)));
	const scale = scaleOver(values, pixels, ticks);
	return { width, labels, texts, scale, beside: fitBeside(rows, width) };
}

function wideRow(row: Row, { width, labels, texts, scale }: Columns): Plan {
	const label = fit(row.label, labels - GAP);
	const text = fit(row.text, texts - GAP);
	const height = Math.max(34, Math.max(label.length, text.length) * LEADING + 10);
	return {
		height,
		marks: [
			...sayCentred(0, height / 2, label),
			...estimate(row, scale, height / 2),
			...sayCentred(width - texts + GAP, height / 2, text, { fill: inkOfText(row) })
		]
	};
}

function narrowRow(row: Row, { width, scale, beside }: Columns): Plan {
	const manner = { label: { strong: row.role === 'own' }, text: { fill: inkOfText(row) } };
	const words = headline(row, beside, width, manner);
	if (row.value === null) return stack([words, { height: BELOW, marks: [] }]);
	const y = words.height + PLOT / 2;
	return {
		height: words.height + PLOT + BELOW,
		marks: [...words.marks, ...estimate(row, scale, y)]
	};
}

/** On phones words stand above each plot, so lines run only where the marks are. */
function plotStretches(data: IntervalChart, rows: Plan[]): [number, number][] {
	let top = 0;
	return rows.flatMap(({ height }, at): [number, number][] => {
		top += height;
		return data.rows[at]!.value === null ? [] : [[top - BELOW - PLOT, top - BELOW]];
	});
}

function estimate(row: Row, { at }: Scale, y: number): Mark[] {
	if (row.value === null) return [];
	const tip = `${row.label}\n${row.text}`;
	const sign = signOf(row, at(row.value), y);
	return [...whisker(row, at, y), { ...sign, tip, role: 'estimate' }];
}

/** Ours a circle, hollow where few people stand behind it; theirs a square. */
function signOf({ role, small }: Row, x: number, y: number): Mark {
	if (role === 'comparator')
		return { shape: 'rect', x: x - 6, y: y - 6, width: 12, height: 12, fill: 'comparator' };
	return small ? ring(x, y, 7) : dot(x, y, 7);
}

/** A thin bar with an upright at either end. */
function whisker({ low, high, role }: Row, at: (value: number) => number, y: number): Mark[] {
	if (low === null || high === null) return [];
	const stroke: Ink = role === 'own' ? 'accent' : 'comparator';
	const line = (points: [number, number][]): Mark => ({
		shape: 'line',
		points,
		stroke,
		strokeWidth: 2
	});
	const end = (x: number) =>
		line([
			[x, y - 6],
			[x, y + 6]
		]);
	const bar = line([
		[at(low), y],
		[at(high), y]
	]);
	return [{ ...bar, role: 'interval' }, end(at(low)), end(at(high))];
}

function inkOfText({ value }: Row): Ink {
	return value === null ? 'soft' : 'text';
}

function entries({ rows }: IntervalChart): KeyEntry[] {
	const known = rows.filter(({ value }) => value !== null);
	const some = (test: (row: Row) => boolean, entry: KeyEntry) => (known.some(test) ? [entry] : []);
	const whole = { label: '', text: '', value: 0, small: false, role: 'own' } as const;
	return [
		...some(({ low, high }) => low !== null && high !== null, {
			words: '95% interval',
			sign: (x, y) => whisker({ ...whole, low: -1, high: 1 }, (value) => x + 11 * value, y)
		}),
		...some(({ small }) => small, { words: 'small numbers', sign: (x, y) => [ring(x, y, 7)] }),
		...some(({ role }) => role === 'comparator', {
			words: 'compared with',
			sign: (x, y) => [signOf({ ...whole, low: null, high: null, role: 'comparator' }, x, y)]
		})
	];
}
