import type { Unit } from '#lib/document/figure.ts';
import { key, type KeyEntry } from './drawing/key.ts';
import { fit, LEADING, sayCentred, SMALL } from './drawing/lettering.ts';
import { limitsInWords, said, type Limits } from './drawing/limits.ts';
import type { Line, Mark } from './drawing/marks.ts';
import { pinAt } from './drawing/pin.ts';
import { POINT_WORDS, pointSign, type PointType } from './drawing/process-signs.ts';
import { stack } from './drawing/stack.ts';
import type { TargetLine } from './drawing/target-lines.ts';
import { widest } from './drawing/text-width.ts';
import {
	apart,
	below,
	level,
	levels,
	uprightPlot,
	type UprightPlot
} from './drawing/upright-plot.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { atPoint } from './pinning.ts';

/**
 * A process over time with the limits within which chance moves it (an XmR chart), or, where there are
 * too few points for limits, a run chart: dots, line and target only (METHOD 5.8).
 */
export interface Control {
	kind: 'control';
	unit: Unit;
	/** In time order; null for a period that is missing. */
	points: {
		label: string;
		value: number | null;
		type: PointType;
		text: string;
		/** What was pinned to it: "1". */
		mark?: string;
	}[];
	/** Limits as drawn, over the places from `from` to `to`; `trial` ones are dashed. */
	limits: (Limits & { from: number; to: number })[];
	target: TargetLine | null;
	/** The ends of what is possible: 0 and 100 for percentages. */
	bounds: { min?: number; max?: number };
}

export const control = plannedKind<Control>(
	'control',
	(data, frame) => {
		const labels = frame.narrow ? [] : lineLabels(data);
		const room = labels.length
			? Math.min(
					frame.width * 0.28,
					widest(
						labels.map(({ words }) => words),
						SMALL
					) + 16
				)
			: 8;
		const plot = plotOf(data, frame, frame.width - room);
		const x = across(plot, data.points.length);
		const named = below(
			data.points.map(({ label }) => label),
			x,
			pitchOf(plot, data),
			frame.width
		);
		const height = plot.bottom + 12;
		const marks = [
			...levels(plot, data.unit),
			...data.limits.flatMap((limits) => limitLines(limits, plot, x)),
			...targetLine(data, plot),
			...besidePlot(labels, plot, frame.width, room),
			...pathOf(data, plot, x),
			...pointsOf(data, plot, x),
			...pinMarks(data, plot, x)
		];
		return stack([
			key(entries(data, frame), frame.width),
			{ height, marks },
			{ height: named.lines * LEADING + 6, marks: named.marks }
		]);
	},
	atPoint('points')
);

interface Labelled {
	words: string;
	value: number;
}

const PAD = 12;

function plotOf({ points, limits, target, unit, bounds }: Control, frame: Frame, to: number) {
	const values = [
		...points.flatMap(({ value }) => value ?? []),
		...limits.flatMap(({ lower, upper }) => [lower, upper]),
		...(target ? [target.value] : [])
	];
	const within = (end: number | undefined, isWithin: (value: number) => boolean) =>
		end !== undefined && values.every(isWithin) ? values.concat(end) : values;
	// From zero where that costs little: a count is read from its foot.
	const { min } = bounds;
	const all = unit === 'count' ? within(min, (value) => value >= (min ?? 0)) : values;
	return uprightPlot(all, unit, { to, height: frame.narrow ? 220 : 280 });
}

function pitchOf({ from, to }: UprightPlot, { points }: Control): number {
	return points.length < 2 ? to - from : (to - from - 2 * PAD) / (points.length - 1);
}

function across({ from, to }: UprightPlot, count: number): (at: number) => number {
	if (count < 2) return () => (from + to) / 2;
	return (at) => from + PAD + (at / (count - 1)) * (to - from - 2 * PAD);
}

function limitLines(
	limits: Control['limits'][number],
	{ from, to, scale }: UprightPlot,
	x: (at: number) => number
) {
	const [left, right] = [Math.max(from, x(limits.from) - PAD), Math.min(to, x(limits.to) + PAD)];
	const at = (value: number, role: string, extra: Partial<Line> = {}): Mark => ({
		...level(left, right, scale.at(value)),
		stroke: 'contextEdge',
		strokeWidth: 1.4,
		...extra,
		role
	});
	const dash = limits.trial ? { dash: [7, 4] } : {};
	return [
		at(limits.mean, 'mean', { strokeWidth: 1 }),
		at(limits.upper, 'limit', dash),
		at(limits.lower, 'limit', dash)
	];
}

function targetLine({ target }: Control, { from, to, scale }: UprightPlot): Mark[] {
	if (!target) return [];
	const line = { ...level(from, to, scale.at(target.value)), stroke: 'accent', strokeWidth: 1.6 };
	return [{ ...line, ...(target.suggested && { dash: [2, 3] }), role: 'target' } as Mark];
}

/** Of the latest limits and the target. */
function lineLabels({ limits, target, unit }: Control): Labelled[] {
	const last = limits.at(-1);
	const named = last ? limitsInWords(last, unit) : [];
	return target ? [...named, { words: targetWords(target), value: target.value }] : named;
}

function targetWords({ label, suggested }: TargetLine): string {
	return suggested && !/suggested/i.test(label) ? `${label} (suggested)` : label;
}

function besidePlot(labels: Labelled[], plot: UprightPlot, width: number, room: number): Mark[] {
	const words = labels.map((label) => fit(label.words, room - 8, { size: SMALL }));
	const most = Math.max(1, ...words.map((lines) => lines.length));
	const wanted = labels.map(({ value }) => plot.scale.at(value));
	const ys = apart(wanted, most * LEADING, [
		(most * LEADING) / 2,
		plot.bottom + 12 - (most * LEADING) / 2
	]);
	return labels.flatMap((_, at) =>
		sayCentred(width - room + 8, ys[at]!, words[at]!, { size: SMALL, fill: 'soft' })
	);
}

/** Between neighbours that both exist: a gap stays a gap. */
function pathOf({ points }: Control, { scale }: UprightPlot, x: (at: number) => number): Mark[] {
	return points.slice(1).flatMap(({ value }, before): Mark[] => {
		const first = points[before]!.value;
		if (value === null || first === null) return [];
		const ends: Line['points'] = [
			[x(before), scale.at(first)],
			[x(before + 1), scale.at(value)]
		];
		return [{ shape: 'line', points: ends, stroke: 'comparator', strokeWidth: 1.4 }];
	});
}

function pointsOf({ points }: Control, { scale }: UprightPlot, x: (at: number) => number): Mark[] {
	return points.flatMap(({ label, value, type, text }, at): Mark[] => {
		if (value === null) return [];
		const tip = `${label}\n${text}`;
		return [{ ...pointSign(type, x(at), scale.at(value)), tip, role: type }];
	});
}

/** Where a period is missing its note stands at the foot of the plot. */
function pinMarks({ points }: Control, plot: UprightPlot, x: (at: number) => number): Mark[] {
	return points.flatMap(({ value, mark }, at) =>
		mark ? [pinAt(x(at), value === null ? plot.bottom : plot.scale.at(value), mark)] : []
	);
}

/** Meanings that occur; on phones the lines too, which have no room beside the plot. */
function entries(data: Control, { narrow }: Frame): KeyEntry[] {
	const types = (['improvement', 'concern', 'neutral', 'common'] as const).filter((type) =>
		data.points.some((point) => point.value !== null && point.type === type)
	);
	const meanings = types.map((type): KeyEntry => ({
		words: POINT_WORDS[type],
		sign: (x, y) => [pointSign(type, x, y)]
	}));
	const hasLimits = data.limits.length > 0;
	return [...(hasLimits ? meanings : []), ...(narrow ? linesKey(data) : [])];
}

function linesKey({ limits, target, unit }: Control): KeyEntry[] {
	const last = limits.at(-1);
	const line = (extra: Partial<Line>) => (x: number, y: number) => [
		{ ...level(x - 10, x + 10, y), stroke: 'contextEdge', strokeWidth: 1.4, ...extra } as Mark
	];
	const ours: KeyEntry[] = last
		? [
				{ words: `mean ${said(last.mean, unit)}`, sign: line({ strokeWidth: 1 }) },
				{
					words: `${last.trial ? 'trial limits' : 'limits'} ${said(last.lower, unit)} to ${said(last.upper, unit)}`,
					sign: line(last.trial ? { dash: [7, 4] } : {})
				}
			]
		: [];
	if (!target) return ours;
	const dash = target.suggested ? { dash: [2, 3] } : {};
	return [...ours, { words: targetWords(target), sign: line({ stroke: 'accent', ...dash }) }];
}
