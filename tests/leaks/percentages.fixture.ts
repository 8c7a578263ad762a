import type { Block, Cell, ChartBlock, Report, Table } from '#lib/document/report.ts';
import type { TidyTable } from '#lib/document/tidy.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** A percentage and the counts beside it, as somebody is given them. */
export interface Given {
	where: string;
	numerator: number;
	denominator: number;
	percent: number;
}

/** What counts are rounded to; whoever reads a file isn’t told which. */
const STEPS = [5, 10];

/** Takes a percentage and its rounded counts; gives how many pairs of true counts could stand behind them. */
export function pairsPossible({ numerator, denominator, percent }: Given): number {
	const around = (shown: number, step: number) =>
		Array.from({ length: 2 * step + 1 }, (_, at) => shown - step + at).filter(
			(count) => count >= 0 && Math.round(count / step) * step === shown
		);
	const pairs = STEPS.flatMap((step) =>
		around(denominator, step).flatMap((whole) =>
			around(numerator, step).map((part) => ({ part, whole }))
		)
	).filter(
		({ part, whole }) => part <= whole && fitsWith((100 * part) / whole, percent, denominator)
	);
	return new Set(pairs.map(({ part, whole }) => `${part}/${whole}`)).size;
}

/** A percentage may be to the nearest 5, too, as the counts may. */
function fitsWith(exact: number, shown: number, denominator: number): boolean {
	const printed = Number.isInteger(shown) || denominator < 100 ? 1 : 0.1;
	const step = shown % 5 === 0 ? 5 : printed;
	return Math.abs(exact - shown) <= step / 2 + 1e-9;
}

/** Takes what the door let through; gives every percentage of pupils with both of its counts. */
export function givenByDoor({ outcomes, findings, training }: Disclosed): Given[] {
	const cells = outcomes
		.filter(({ unit }) => unit === 'percent')
		.flatMap(({ measure, cells }) =>
			cells.map((cell) => ({
				where: [measure, cell.school ?? cell.level, cell.breakdown, cell.point].join(' '),
				...cell
			}))
		);
	const measures = [
		...findings.map(({ clause, measure }) => ({ where: clause, ...measure })),
		...training.flatMap(({ topic, ladder }) =>
			ladder.map(({ measure }) => ({ where: topic, ...measure }))
		)
	].filter(({ unit, counts }) => unit === 'percent' && counts === 'pupils');
	return [...cells, ...measures].flatMap(({ where, numerator, denominator, value }) =>
		numerator === null || !denominator || value === null
			? []
			: [{ where, numerator, denominator, percent: value }]
	);
}

/** Takes a table for analysts; gives the same of the rows of outcomes in it. */
export function givenByRows({ columns, length }: TidyTable): Given[] {
	const of = (key: string) => columns.find((column) => column.key === key)?.values ?? [];
	const [parts, wholes, shares] = ['numerator', 'denominator', 'value'].map((key) =>
		of(`cell_${key}`)
	);
	return Array.from({ length }, (_, at) => ({
		where: `row ${String(of('row')[at])}`,
		numerator: Number(parts![at] ?? NaN),
		denominator: Number(wholes![at] ?? NaN),
		percent: Number(shares![at] ?? NaN)
	})).filter(({ numerator, denominator, percent }) =>
		[numerator, denominator, percent].every(Number.isFinite)
	);
}

/** Takes a report; gives its charts of what pupils reached. */
export function chartsOfPupils({ sections }: Report): ChartBlock[] {
	const blocks: Block[] = sections.flatMap((section) => section.blocks);
	return blocks
		.filter((block) => block.kind === 'chart')
		.filter(({ chart }) => ['dumbbell', 'small-multiples', 'funnel'].includes(chart.kind));
}

/** Takes a table; gives its cells of percentages. */
export function percentagesIn({ rows }: Table): Cell[] {
	return rows.flat().filter(({ text, number }) => number !== undefined && text.endsWith('%'));
}

/**
 * Takes a chart; gives every percentage of pupils of its own that its drawing is made of. Limits are drawn from
 * the rounded counts, and the whole partnership’s line behind schools is in the chart of the measure.
 */
export function drawnIn({ chart }: ChartBlock): number[] {
	if (!('unit' in chart) || chart.unit !== 'percent') return [];
	const drawn =
		chart.kind === 'dumbbell'
			? chart.rows.flatMap(({ before, after }) => [before, after])
			: chart.kind === 'small-multiples'
				? chart.panels.flatMap(({ values }) => values)
				: chart.kind === 'funnel'
					? chart.points.map(({ value }) => value)
					: [];
	return drawn.filter((value) => value !== null);
}
