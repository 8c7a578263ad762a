import { pointLabels, withMarks } from '#lib/charts/pinned.ts';
import type { Block, Cell, ChartBlock, Pin, Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { signed } from './signed.ts';

/**
 * Takes a report, the name by which it was asked for and what is disclosed; gives the report with what was
 * pinned to its charts. Of a point that this viewer’s chart hasn’t got, nothing is told.
 */
export function withPins(
	report: Report,
	name: string,
	disclosed: Dates & Pick<Disclosed, 'said'>
): Report {
	if (disclosed.said.pins.every(({ report }) => report !== name)) return report;
	const withOwn = (block: Block) =>
		block.kind === 'chart' ? chartWithPins(block, name, disclosed) : block;
	return {
		...report,
		sections: report.sections.map((section) => ({
			...section,
			blocks: section.blocks.map(withOwn)
		}))
	};
}

/** Takes a chart, the name of a report that has it and what is disclosed; gives the chart with what was pinned to it there. */
export function chartWithPins(
	block: ChartBlock,
	name: string,
	disclosed: Dates & Pick<Disclosed, 'said'>
): ChartBlock {
	const own = disclosed.said.pins.filter(
		({ report, chart }) => report === name && chart === block.id
	);
	return pinned(block, own, disclosed);
}

/** Takes a report; gives its charts, in their order. */
export function chartsIn({ sections }: Pick<Report, 'sections'>): ChartBlock[] {
	return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}

/** Takes a chart; gives the points to which something can be pinned: the first cells of its table’s rows. */
export function pointsOf({ table }: Pick<ChartBlock, 'table'>): string[] {
	return [...new Set(table.rows.map(([first]) => first?.text ?? '').filter((text) => text !== ''))];
}

type Said = Disclosed['said']['pins'][number];
type Dates = Pick<Disclosed, 'asAt' | 'closed'>;

/** Marked in the drawing and in the table; numbered in the order of the table. */
function pinned(block: ChartBlock, said: Said[], dates: Dates): ChartBlock {
	const pins = pointsOf(block)
		.flatMap((point) => said.find((pin) => pin.point === point) ?? [])
		.map((pin, at) => pinOf(pin, at, dates));
	if (pins.length === 0) return block;
	const rows = block.table.rows.map((row) => markedRow(row, pins));
	return {
		...block,
		chart: withMarks(block.chart, (label, at) => markAt(block, pins, label, at)),
		table: { ...block.table, rows },
		pins
	};
}

function pinOf(said: Said, at: number, dates: Dates): Pin {
	return { mark: String(at + 1), point: said.point, text: said.text, ...signed(said, dates) };
}

function markedRow([first, ...rest]: Cell[], pins: Pin[]): Cell[] {
	const pin = pins.find(({ point }) => point === first?.text);
	if (!first || !pin) return first ? [first, ...rest] : rest;
	const note = `note [${pin.mark}]`;
	return [{ ...first, note: first.note ? `${first.note}, ${note}` : note }, ...rest];
}

/** By its words or, where the table words its rows otherwise, by its place among as many. */
function markAt({ chart, table }: ChartBlock, pins: Pin[], label: string, at: number) {
	const labels = pointLabels(chart);
	const isSaid = labels.some((one) => pins.some(({ point }) => point === one));
	const inPlace = !isSaid && labels.length === table.rows.length;
	const point = inPlace ? table.rows[at]?.[0]?.text : label;
	return pins.find((pin) => pin.point === point)?.mark;
}
