import type { Unit } from '#lib/document/figure.ts';
import { chunks } from './drawing/chunks.ts';
import { key, type KeyEntry } from './drawing/key.ts';
import { fit, LEADING, sayLines, SMALL } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { panelMarks, panelPlot, type PanelPlot } from './drawing/panel.ts';
import { dot, ring } from './drawing/signs.ts';
import { moved, stack } from './drawing/stack.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** One small panel a school, each with the whole partnership behind it in grey. */
export interface SmallMultiples {
	kind: 'small-multiples';
	unit: Unit;
	/** Labels of the points, in time order. */
	points: string[];
	partnership: (number | null)[];
	panels: { label: string; values: (number | null)[]; text: string; small: boolean }[];
}

export const smallMultiples = plannedKind<SmallMultiples>(
	'small-multiples',
	(data, frame) => {
		const layout = layoutOf(data, frame);
		const rows = chunks(data.panels, layout.columns).map((panels) => rowOf(panels, data, layout));
		return stack([key(entries(data), frame.width), ...rows]);
	},
	afterLabel('panels')
);

interface Layout {
	columns: number;
	/** Pixels from one panel to the next. */
	pitch: number;
	plot: PanelPlot;
}

type Panel = SmallMultiples['panels'][number];

const GAP = 24;

function layoutOf(data: SmallMultiples, { width, narrow }: Frame): Layout {
	const least = narrow ? 132 : 136;
	const fitting = Math.floor((width + GAP) / (least + GAP));
	const columns = Math.max(1, Math.min(narrow ? 2 : 6, fitting));
	const pitch = (width + GAP) / columns;
	return { columns, pitch, plot: panelPlot(data, pitch - GAP) };
}

const NAME = { strong: true, size: SMALL } as const;
const WORDS = { fill: 'soft', size: SMALL } as const;

/** Plots of a row stand level, however many lines their names take. */
function rowOf(panels: Panel[], data: SmallMultiples, { pitch, plot }: Layout): Plan {
	const labels = panels.map((panel) => fit(panel.label, plot.width, NAME));
	const texts = panels.map((panel) => fit(panel.text, plot.width, WORDS));
	const label = Math.max(...labels.map((lines) => lines.length));
	const top = (label + Math.max(...texts.map((lines) => lines.length))) * LEADING + 12;
	const marks = panels.flatMap((panel, at) => [
		...sayLines(at * pitch, (label - labels[at]!.length + 0.5) * LEADING, labels[at]!, NAME),
		...sayLines(at * pitch, (label + 0.5) * LEADING, texts[at]!, WORDS),
		...panelMarks(panel, data, plot).map((mark) => moved(mark, at * pitch, top))
	]);
	return { marks, height: top + plot.height + 16 };
}

function entries({ panels }: SmallMultiples): KeyEntry[] {
	const line = (x: number, y: number, ink: 'accent' | 'contextEdge'): Mark => ({
		shape: 'line',
		points: [
			[x - 10, y],
			[x + 10, y]
		],
		stroke: ink,
		strokeWidth: ink === 'accent' ? 2 : 1.5
	});
	const some = panels.some((panel) => panel.small);
	return [
		{ words: 'the school', sign: (x, y) => [line(x, y, 'accent'), dot(x, y, 4.5)] },
		...(some ? [{ words: 'small numbers', sign: (x: number, y: number) => [ring(x, y, 5)] }] : []),
		{ words: 'the whole partnership', sign: (x, y) => [line(x, y, 'contextEdge')] }
	];
}
