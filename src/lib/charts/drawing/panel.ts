import type { SmallMultiples } from '../small-multiples.ts';
import { fit, LEADING, say, sayLines, SMALL } from './lettering.ts';
import type { Line, Mark } from './marks.ts';
import { scaleOver, type Scale } from './scale.ts';
import { dot, ring } from './signs.ts';
import { widest } from './text-width.ts';
import { tick } from './units.ts';

/** The plot that every panel repeats: same scale, same size. */
export interface PanelPlot {
	width: number;
	height: number;
	/** Where the plot begins, right of the labels of its scale. */
	from: number;
	scale: Scale;
	/** Pixels of a point, by its place in time. */
	x: (index: number) => number;
	/** Names of the first and the last point, in lines. */
	ends: string[][];
}

type Panel = SmallMultiples['panels'][number];

const TALL = 50;
const PAD = 10;

/** Takes all panels and the width of one; gives the plot they share. */
export function panelPlot(data: SmallMultiples, width: number): PanelPlot {
	const known = [data.partnership, ...data.panels.map((panel) => panel.values)].flat();
	const scale = scaleOver(
		known.filter((value) => value !== null),
		[TALL, 0],
		2
	);
	const from =
		widest(
			scale.ticks.map((value) => tick(value, data.unit)),
			SMALL
		) + 8;
	const ends = endsOf(data.points, width);
	const lines = Math.max(0, ...ends.map((end) => end.length));
	return {
		width,
		from,
		scale,
		ends,
		x: across(data.points.length, from, width),
		height: TALL + 10 + lines * LEADING
	};
}

/** Takes a panel and the shared plot; gives its marks: scale, partnership in grey, the school before it. */
export function panelMarks(panel: Panel, data: SmallMultiples, plot: PanelPlot): Mark[] {
	return [
		...scaleMarks(data, plot),
		...endLabels(plot),
		...linesOf(data.partnership, plot, { stroke: 'contextEdge', strokeWidth: 1.5 }),
		...linesOf(panel.values, plot, {
			stroke: 'accent',
			strokeWidth: 2,
			dash: panel.small ? [4, 3] : undefined
		}),
		...pointsOf(panel, data, plot)
	];
}

function across(count: number, from: number, to: number): (index: number) => number {
	const [left, right] = [from + PAD, to - PAD];
	return (index) =>
		count < 2 ? (left + right) / 2 : left + (index / (count - 1)) * (right - left);
}

/** First and last only: phones and narrow panels have no room for more. */
function endsOf(points: string[], room: number): string[][] {
	const ends = points.length < 2 ? points : [points[0]!, points.at(-1)!];
	return ends.map((end) => fit(end, ends.length === 1 ? room : (room - 10) / 2, { size: SMALL }));
}

function endLabels({ ends, width }: PanelPlot): Mark[] {
	const manner = { size: SMALL, fill: 'soft' } as const;
	return ends.flatMap((lines, at) =>
		at === 0
			? sayLines(0, TALL + 20, lines, manner)
			: sayLines(width, TALL + 20, lines, { ...manner, align: 'right' })
	);
}

function scaleMarks({ unit }: SmallMultiples, { scale, from, width }: PanelPlot): Mark[] {
	const ends = [...new Set([scale.ticks.at(0)!, scale.ticks.at(-1)!])];
	return ends.flatMap((value): Mark[] => [
		{
			shape: 'line',
			points: [
				[from, scale.at(value)],
				[width, scale.at(value)]
			],
			stroke: 'line'
		},
		say(from - 6, scale.at(value), tick(value, unit), { size: SMALL, fill: 'soft', align: 'right' })
	]);
}

/** Lines between neighbours that both exist: a gap stays a gap. */
function linesOf(
	values: (number | null)[],
	{ x, scale }: PanelPlot,
	stroke: Partial<Line>
): Mark[] {
	return values.slice(1).flatMap((value, before): Mark[] => {
		const from = values[before] ?? null;
		if (value === null || from === null) return [];
		const points: Line['points'] = [
			[x(before), scale.at(from)],
			[x(before + 1), scale.at(value)]
		];
		return [{ shape: 'line', points, ...stroke }];
	});
}

function pointsOf(panel: Panel, { points, unit }: SmallMultiples, { x, scale }: PanelPlot): Mark[] {
	return panel.values.flatMap((value, at): Mark[] => {
		if (value === null) return [];
		const tip = `${panel.label}\n${points[at] ?? ''}: ${tick(value, unit)}`;
		const sign = panel.small ? ring(x(at), scale.at(value), 5) : dot(x(at), scale.at(value), 4.5);
		return [{ ...sign, tip, role: 'point' }];
	});
}
