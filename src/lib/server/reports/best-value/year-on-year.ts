import type { Cell, ChartBlock } from '#lib/document/report.ts';
import type { BestValueIndicator } from '#lib/server/agreements/best-value.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Measure } from '#lib/server/evaluation/evaluation.ts';
import { sourceOf } from '../place.ts';
import { capital, inWords } from '../words/numbers.ts';
import { figureText, foundOf, indicatorCell, valueText } from './figures.ts';
import { isClearChange } from './clear-change.ts';
import { pastCell, pastOf } from './years.ts';

/** A percentage of which it is known which way is better, in two years. */
interface Pair {
	indicator: BestValueIndicator;
	measure: Measure;
	before: number;
	now: number;
	/** False where it is a sample and the difference may be of who happened to answer. */
	clear: boolean;
	cells: Cell[];
}

/** Fewer than two would be a chart of one figure, which a sentence says better. */
const FEWEST = 2;

const UNCLEAR = 'no clear difference';
const UNCLEAR_NOTE =
	'No clear difference: the figures are of those who answered, and the 95% interval of the difference holds nought, so they count as neither better nor worse.';

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
				notes: pairs.some(({ clear }) => !clear) ? [UNCLEAR_NOTE] : []
			},
			source: sourceOf(disclosed, ['training', 'service', 'survey', 'finance'])
		}
	];
}

function pairsOf(disclosed: DisclosedReview): Pair[] {
	return foundOf(disclosed, ({ better }) => better === 'higher' || better === 'lower').flatMap(
		({ indicator, findings: [lead] }) => {
			const past = pastCell(lead!, disclosed.review.before.findings);
			const measureBefore = pastOf(lead!, disclosed.review.before.findings)?.measure;
			const { value, unit } = lead!.measure;
			if (unit !== 'percent' || value === null || !measureBefore || past.number === undefined)
				return [];
			const clear = isClearChange(measureBefore, lead!.measure);
			const cells = [
				indicatorCell(indicator, disclosed),
				past,
				{
					text: figureText(lead!),
					number: value,
					unit,
					...(clear ? {} : { note: capital(UNCLEAR) })
				},
				{ text: capital(indicator.better) }
			];
			const { number: before } = past;
			return [{ indicator, measure: lead!.measure, before, now: value, clear, cells }];
		}
	);
}

function titleOf(pairs: Pair[]): string {
	const better = pairs.filter((pair) => pair.clear && isBetter(pair)).length;
	const unclear = pairs.filter(({ clear }) => !clear).length;
	const first = countBetter(better, pairs);
	if (unclear === 0) return first;
	return `${first}; ${inWords(unclear)} ${unclear === 1 ? 'shows' : 'show'} ${UNCLEAR}`;
}

function countBetter(better: number, pairs: Pair[]): string {
	const all = inWords(pairs.length);
	if (better === 0) return `None of ${all} figures is better than the year before`;
	if (better === pairs.length) return `All ${all} figures are better than the year before`;
	return `${capital(inWords(better))} of ${all} figures ${better === 1 ? 'is' : 'are'} better than the year before`;
}

function isBetter({ indicator, before, now }: Pair): boolean {
	return indicator.better === 'higher' ? now > before : now < before;
}

function inTurn({ measure, before, now, clear }: Pair): string {
	const told = `${valueText(before, measure)} to ${valueText(now, measure)}`;
	return clear ? told : `${told}, ${UNCLEAR}`;
}
