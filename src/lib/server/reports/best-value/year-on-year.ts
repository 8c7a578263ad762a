import type { Cell, ChartBlock } from '#lib/document/report.ts';
import type { BestValueIndicator } from '#lib/server/agreements/best-value.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Measure } from '#lib/server/evaluation/evaluation.ts';
import { sourceOf } from '../place.ts';
import { capital, inWords } from '../words/numbers.ts';
import { figureText, foundOf, indicatorCell, valueText } from './figures.ts';
import { pastCell } from './years.ts';

/** A percentage of which it is known which way is better, in two years. */
interface Pair {
	indicator: BestValueIndicator;
	measure: Measure;
	before: number;
	now: number;
	cells: Cell[];
}

/** Fewer than two would be a chart of one figure, which a sentence says better. */
const FEWEST = 2;

/** Takes what is disclosed of a review; gives its percentages beside those of the year before, and how many are better. */
export function yearOnYear(disclosed: DisclosedReview): ChartBlock[] {
	const pairs = pairsOf(disclosed);
	if (pairs.length < FEWEST) return [];
	const { year, review } = disclosed;
	return [
		{
			kind: 'chart',
			id: 'year-on-year',
			title: titleOf(pairs),
			subtitle: `Figures that are a share of something, financial years ${review.before.year.label} and ${year.label}. Thin bar: 95% interval, where the figure is a sample.`,
			alt: `A line from one year to the next for each figure. ${pairs.map((pair) => `${pair.indicator.short}: ${inTurn(pair)}`).join('; ')}.`,
			chart: {
				kind: 'dumbbell',
				unit: 'percent',
				beforeLabel: review.before.year.label,
				afterLabel: year.label,
				rows: pairs.map((pair) => ({
					label: pair.indicator.short,
					before: pair.before,
					after: pair.now,
					low: pair.measure.interval?.low ?? null,
					high: pair.measure.interval?.high ?? null,
					text: inTurn(pair),
					role: 'partnership',
					small: false
				}))
			},
			table: {
				kind: 'table',
				id: 'year-on-year-table',
				title: 'The figures of both years, and which way is better',
				columns: [
					{ key: 'indicator', label: 'Indicator' },
					{ key: 'before', label: review.before.year.label },
					{ key: 'now', label: year.label },
					{ key: 'better', label: 'Better is' }
				],
				rows: pairs.map(({ cells }) => cells),
				notes: []
			},
			source: sourceOf(disclosed, ['training', 'service', 'survey', 'finance'])
		}
	];
}

function pairsOf(disclosed: DisclosedReview): Pair[] {
	return foundOf(disclosed, ({ better }) => better === 'higher' || better === 'lower').flatMap(
		({ indicator, findings: [lead] }) => {
			const past = pastCell(lead!, disclosed.review.before.findings);
			const { value, unit } = lead!.measure;
			if (unit !== 'percent' || value === null || past.number === undefined) return [];
			const cells = [
				indicatorCell(indicator, disclosed),
				past,
				{ text: figureText(lead!), number: value },
				{ text: capital(indicator.better) }
			];
			return [{ indicator, measure: lead!.measure, before: past.number, now: value, cells }];
		}
	);
}

function titleOf(pairs: Pair[]): string {
	const better = pairs.filter(isBetter).length;
	const all = inWords(pairs.length);
	if (better === 0) return `None of ${all} figures is better than the year before`;
	if (better === pairs.length) return `All ${all} figures are better than the year before`;
	return `${capital(inWords(better))} of ${all} figures ${better === 1 ? 'is' : 'are'} better than the year before`;
}

function isBetter({ indicator, before, now }: Pair): boolean {
	return indicator.better === 'higher' ? now > before : now < before;
}

function inTurn({ measure, before, now }: Pair): string {
	return `${valueText(before, measure)} to ${valueText(now, measure)}`;
}
