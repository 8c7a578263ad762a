import type { Unit } from '#lib/document/figure.ts';
import { key, type KeyEntry } from './drawing/key.ts';
import { fit, LEADING, say, sayCentred, SMALL } from './drawing/lettering.ts';
import type { Line, Mark, Plan } from './drawing/marks.ts';
import { pinAt } from './drawing/pin.ts';
import { scaleOver, type Scale } from './drawing/scale.ts';
import { dot, ring } from './drawing/signs.ts';
import { stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import { tick } from './drawing/units.ts';
import { apart, level, levels, uprightPlot, type UprightPlot } from './drawing/upright-plot.ts';
import { plannedKind } from './kind.ts';
import { atPoint } from './pinning.ts';

/** Schools by size, around their average, within the limits that chance draws for each size (METHOD 5.9). */
export interface Funnel {
	kind: 'funnel';
	unit: Unit;
	/** What size counts: "Pupils". */
	sizeLabel: string;
	average: { value: number; label: string };
	points: {
		label: string;
		size: number;
		value: number;
		/** How far from the average, given its size; only those outside are named. */
		reading: 'inside' | 'somewhat' | 'very';
		/** Too few pupils to be read firmly: drawn hollow. */
		small: boolean;
		text: string;
		/** What was pinned to it: "1". */
		mark?: string;
	}[];
	/** The limits at sizes in rising order. */
	limits: { size: number; low95: number; high95: number; low998: number; high998: number }[];
}

export const funnel = plannedKind<Funnel>(
	'funnel',
	(data, frame) => {
		const plot = uprightPlot(valuesOf(data), data.unit, {
			to: frame.width - 8,
			height: frame.narrow ? 260 : 300
		});
		const sizes = sizeScale(data, plot);
		const named = data.points.filter(({ reading }) => reading !== 'inside');
		const marks = [
			...levels(plot, data.unit),
			...curves(data, plot, sizes),
			averageLine(data, plot),
			...data.points.flatMap((point) => schoolMark(point, plot, sizes)),
			...data.points.flatMap(({ size, value, mark }) =>
				mark ? [pinAt(sizes.at(size), plot.scale.at(value), mark)] : []
			),
			...(frame.narrow
				? numbers(named, plot, sizes, frame.width)
				: names(named, plot, sizes, frame.width))
		];
		return stack([
			key(entries(data), frame.width),
			{ height: plot.bottom + 12, marks },
			sizeAxis(data, sizes, frame.width),
			...(frame.narrow ? named.map((point, at) => listed(point, at, frame.width)) : [])
		]);
	},
	atPoint('points')
);

type Point = Funnel['points'][number];

function valuesOf({ points, limits, average }: Funnel): number[] {
	return [
		average.value,
		...points.map(({ value }) => value),
		...limits.flatMap(({ low998, high998 }) => [low998, high998])
	];
}

function sizeScale({ points, limits }: Funnel, { from, to }: UprightPlot): Scale {
	const sizes = [...points, ...limits].map(({ size }) => size);
	return scaleOver(sizes, [from + 14, to - 14], 5, { min: Math.min(0, ...sizes) });
}

function curves({ limits }: Funnel, { scale }: UprightPlot, sizes: Scale): Mark[] {
	const curve = (edge: keyof Funnel['limits'][number], extra: Partial<Line>): Mark[] =>
		limits.length < 2
			? []
			: [
					{
						shape: 'line',
						points: limits.map((at) => [sizes.at(at.size), scale.at(at[edge])]),
						stroke: 'contextEdge',
						strokeWidth: 1.4,
						...extra,
						role: edge
					}
				];
	return [
		...curve('low95', { dash: [5, 4] }),
		...curve('high95', { dash: [5, 4] }),
		...curve('low998', {}),
		...curve('high998', {})
	];
}

function averageLine({ average }: Funnel, { from, to, scale }: UprightPlot): Mark {
	const line = level(from, to, scale.at(average.value));
	return { ...line, stroke: 'comparator', strokeWidth: 2.2, role: 'average' };
}

function schoolMark(point: Point, { scale }: UprightPlot, sizes: Scale): Mark[] {
	const [x, y] = [sizes.at(point.size), scale.at(point.value)];
	return [{ ...signOf(point, x, y), tip: `${point.label}\n${point.text}`, role: point.reading }];
}

/** Inside a grey circle, outside 95% a blue one, outside 99.8% a plum square: a shape of its own for each. */
function signOf({ reading, small }: Pick<Point, 'reading' | 'small'>, x: number, y: number): Mark {
	if (reading === 'very') {
		const box = { x: x - 7, y: y - 7, width: 14, height: 14 };
		return small
			? { shape: 'rect', ...box, fill: 'paper', stroke: 'contrast', strokeWidth: 1.8 }
			: { shape: 'rect', ...box, fill: 'contrast' };
	}
	const [r, ink] = reading === 'somewhat' ? ([7.5, 'accent'] as const) : ([5, 'soft'] as const);
	return small ? ring(x, y, r, ink) : dot(x, y, r, ink);
}

/** Names beside their points, towards the wider side, pushed apart where they would touch. */
function names(named: Point[], plot: UprightPlot, sizes: Scale, width: number): Mark[] {
	const middle = (plot.from + plot.to) / 2;
	const sides = [true, false].map((isLeft) =>
		named.filter(({ size }) => sizes.at(size) < middle === isLeft)
	);
	return sides.flatMap((points, side) => {
		const labels = points.map((point) => fit(point.label, width * 0.3, { size: SMALL }));
		const least = Math.max(1, ...labels.map((lines) => lines.length)) * LEADING;
		const wanted = points.map(({ value }) => plot.scale.at(value));
		const ys = apart(wanted, least, [least / 2, plot.bottom + 12 - least / 2]);
		return points.flatMap(({ size }, at) => {
			const x = sizes.at(size) + (side === 0 ? 13 : -13);
			const align = side === 0 ? ('left' as const) : ('right' as const);
			return sayCentred(x, ys[at]!, labels[at]!, { size: SMALL, align, halo: true });
		});
	});
}

/** On phones a number beside the point, and its name below the chart. */
function numbers(named: Point[], plot: UprightPlot, sizes: Scale, width: number): Mark[] {
	return named.map(({ size, value }, at) => {
		const number = String(at + 1);
		const right = sizes.at(size) + 12;
		const fits = right + widest([number], SMALL) < width;
		return say(fits ? right : right - 24, plot.scale.at(value), number, {
			size: SMALL,
			strong: true,
			align: fits ? 'left' : 'right',
			halo: true
		});
	});
}

function listed(point: Point, at: number, width: number): Plan {
	const lines = fit(`${point.label}: ${point.text}`, width - 28, { size: SMALL });
	const middle = (lines.length * LEADING) / 2 + 4;
	return {
		height: lines.length * LEADING + 8,
		marks: [
			say(0, middle - ((lines.length - 1) * LEADING) / 2, String(at + 1), {
				size: SMALL,
				strong: true
			}),
			...sayCentred(28, middle, lines, { size: SMALL })
		]
	};
}

function sizeAxis({ sizeLabel }: Funnel, sizes: Scale, width: number): Plan {
	const manner = { size: SMALL, fill: 'soft' } as const;
	const ticks = sizes.ticks.map((value) => {
		const half = widest([tick(value, 'count')], SMALL) / 2;
		const x = Math.max(half, Math.min(width - half, sizes.at(value)));
		return say(x, LEADING / 2, tick(value, 'count'), { ...manner, align: 'middle' });
	});
	const label = fit(sizeLabel, width, manner);
	const named = label.map((line, at) =>
		say(width, (at + 1.5) * LEADING, line, { ...manner, align: 'right' })
	);
	return { height: (label.length + 1) * LEADING + 6, marks: [...ticks, ...named] };
}

function entries({ points, average }: Funnel): KeyEntry[] {
	const has = (reading: Point['reading']) => points.some((point) => point.reading === reading);
	const line = (extra: Partial<Line>) => (x: number, y: number) => [
		{ ...level(x - 10, x + 10, y), stroke: 'contextEdge', strokeWidth: 1.4, ...extra } as Mark
	];
	const sign =
		(reading: Point['reading'], small = false) =>
		(x: number, y: number) => [signOf({ reading, small }, x, y)];
	const some = points.some(({ small }) => small);
	return [
		{ words: average.label, sign: line({ stroke: 'comparator', strokeWidth: 2.2 }) },
		{ words: 'limits of chance, 95%', sign: line({ dash: [5, 4] }) },
		{ words: 'limits of chance, 99.8%', sign: line({}) },
		...(has('inside') ? [{ words: 'no different, given its size', sign: sign('inside') }] : []),
		...(has('somewhat') ? [{ words: 'somewhat different', sign: sign('somewhat') }] : []),
		...(has('very') ? [{ words: 'very different', sign: sign('very') }] : []),
		...(some ? [{ words: 'fewer than 10 pupils', sign: sign('inside', true) }] : [])
	];
}
