import type { Unit } from '#lib/document/figure.ts';
import { fitBeside, headline } from './drawing/headline.ts';
import { fit, LEADING, sayCentred, SIZE } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { scaleOver, type Scale } from './drawing/scale.ts';
import { stack } from './drawing/stack.ts';
import { targetLines, type TargetLine } from './drawing/target-lines.ts';
import { textWidth, widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** One bar a school or item, sorted as given, with the lines that judge it. */
export interface RankedBars {
	kind: 'ranked-bars';
	unit: Unit;
	/** Where the axis ends, where that is known: 100 for percentages. */
	max?: number;
	rows: { label: string; value: number | null; text: string; emphasis: boolean }[];
	/** `suggested` lines are dotted: a threshold nobody agreed (METHOD 6). */
	lines: TargetLine[];
}

export const rankedBars = plannedKind<RankedBars>(
	'ranked-bars',
	(data, frame) => {
		const columns = columnsOf(data, frame);
		const rows = data.rows.map((row) => (frame.narrow ? narrowRow : wideRow)(row, columns, frame));
		const bars = stack(rows);
		const stretches = frame.narrow ? barStretches(rows) : [[-2, bars.height] as [number, number]];
		const lines = targetLines(data.lines, columns.scale.at, frame.width, stretches);
		return stack([lines.heads, { height: bars.height, marks: [...lines.behind, ...bars.marks] }]);
	},
	afterLabel('rows')
);

/** On phones words stand above each bar, so lines run only where the bars are. */
function barStretches(rows: Plan[]): [number, number][] {
	let top = 0;
	return rows.map(({ height }) => {
		top += height;
		return [top - BELOW - THIN - 4, top - BELOW + 4];
	});
}

type Row = RankedBars['rows'][number];

interface Columns {
	labels: number;
	texts: number;
	scale: Scale;
	/** On phones: label and figure on one line. */
	beside: boolean;
	/** The right edge of the plot. */
	end: number;
	crossed: boolean;
	/** Where none is singled out, all are what the title speaks of. */
	allEmphasised: boolean;
}

const BAR = 16;
const THIN = 10;
/** White below a bar on phones. */
const BELOW = 14;
const GAP = 16;

function columnsOf(data: RankedBars, { width, narrow }: Frame): Columns {
	const labels = narrow ? 0 : Math.min(width * 0.28, widestLabel(data.rows) + GAP);
	const texts = narrow
		? 0
		: Math.min(
				width * 0.25,
				widest(
					data.rows.map((row) => row.text),
					16,
					true
				) + GAP
			);
	const values = [
		0,
		...data.rows.flatMap((row) => row.value ?? []),
		...data.lines.map((line) => line.value)
	];
	const end = width - texts - 1;
	const scale = scaleOver(values, [labels, end], 5, { max: endOf(data, values) });
	const allEmphasised = !data.rows.some((row) => row.emphasis);
	const beside = fitBeside(data.rows, width);
	return { labels, texts, scale, end, beside, crossed: data.lines.length > 0, allEmphasised };
}

/** As each is set: emphasised ones in semibold. */
function widestLabel(rows: Row[]): number {
	return Math.max(0, ...rows.map((row) => textWidth(row.label, SIZE, row.emphasis)));
}

/** The known end of the axis, unless a value lies beyond it. */
function endOf({ max }: RankedBars, values: number[]): number | undefined {
	return max !== undefined && values.every((value) => value <= max) && max > 0 ? max : undefined;
}

function wideRow(row: Row, columns: Columns): Plan {
	const label = fit(row.label, columns.labels - GAP, manner(row));
	const text = fit(row.text, columns.texts - GAP, manner(row));
	const height = Math.max(26, Math.max(label.length, text.length) * LEADING + 6);
	return {
		height,
		marks: [
			...sayCentred(0, height / 2, label, manner(row)),
			...bar(row, columns, height / 2, BAR),
			...sayCentred(textFrom(row, columns), height / 2, text, said(row))
		]
	};
}

/** Beside the bar, or in a column at the right where lines cross the plot. */
function textFrom(row: Row, { scale, crossed, end }: Columns): number {
	if (row.value === null) return scale.at(0) + 8;
	return 8 + (crossed ? end : Math.max(scale.at(row.value), scale.at(0)));
}

function narrowRow(row: Row, columns: Columns, { width }: Frame): Plan {
	const words = headline(row, columns.beside, width, { label: manner(row), text: said(row) });
	const y = words.height + 4 + THIN / 2;
	return {
		height: words.height + 4 + THIN + BELOW,
		marks: [...words.marks, ...bar(row, columns, y, THIN)]
	};
}

function bar(row: Row, { scale, allEmphasised }: Columns, y: number, thick: number): Mark[] {
	const zero = scale.at(0);
	const axis: Mark = {
		shape: 'line',
		points: [
			[zero, y - thick / 2 - 4],
			[zero, y + thick / 2 + 4]
		],
		stroke: 'contextEdge'
	};
	if (row.value === null) return [axis];
	const end = scale.at(row.value);
	const box = {
		x: Math.min(zero, end),
		y: y - thick / 2,
		width: Math.abs(end - zero),
		height: thick
	};
	const strong = row.emphasis || allEmphasised;
	return [
		{
			shape: 'rect',
			...box,
			...(strong ? { fill: 'accent' } : { fill: 'context', stroke: 'contextEdge' }),
			tip: `${row.label}\n${row.text}`,
			role: 'bar'
		},
		axis
	];
}

function manner(row: Row) {
	return { strong: row.emphasis };
}

function said(row: Row) {
	return { strong: row.emphasis, fill: row.value === null ? 'soft' : 'text' } as const;
}
