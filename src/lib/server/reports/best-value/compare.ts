import type { Block, Cell, Section, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { many } from '../words/numbers.ts';
import { symbolNotes } from '../words/quantity.ts';
import { comparatorNotes } from './comparators.ts';
import { comparedIn } from './cover.ts';
import { figureCell, foundOf, indicatorCell, stateCell, valueText, type Found } from './figures.ts';
import { NOT_COMPARABLE } from './limits.ts';
import { sideBySide } from './side-by-side.ts';
import { yearOnYear } from './year-on-year.ts';
import { pastCell, threeYears } from './years.ts';

/** Takes what is disclosed of a review; gives each figure beside the year before and beside others (METHOD 11.3, 4). */
export function compare(disclosed: DisclosedReview): Section {
	const found = foundOf(disclosed, ({ c }) => c === 'compare');
	return {
		id: 'compare',
		title: 'Compare: with last year, and with others',
		blocks: [
			...yearOnYear(disclosed),
			comparison(found, disclosed),
			...realTerms(disclosed),
			threeYears(disclosed),
			...sideBySide(disclosed)
		]
	};
}

function comparison(found: Found[], disclosed: DisclosedReview): Table {
	const { review, year } = disclosed;
	const rows = found.map(({ indicator, findings: [lead] }) => [
		indicatorCell(indicator, disclosed),
		figureCell(lead!),
		pastCell(lead!, review.before.findings),
		medianCell(lead!, disclosed),
		stateCell(lead!)
	]);
	return {
		kind: 'table',
		id: 'comparison',
		title: comparedIn(disclosed).replace(/\.$/, ''),
		subtitle: `Financial year ${year.label}, the year before (${review.before.year.label}), and the median of comparators`,
		columns: [
			{ key: 'indicator', label: 'Indicator' },
			{ key: 'now', label: 'This year' },
			{ key: 'before', label: 'Year before' },
			{ key: 'median', label: 'Median of comparators' },
			{ key: 'state', label: 'Beside them' }
		],
		rows,
		notes: [
			`Met: as good as the median, or better. On track: at most 10% worse. At risk: more than 10% worse. No evidence: ${NOT_COMPARABLE}; or no figure.`,
			...comparatorNotes(disclosed),
			...symbolNotes(rows)
		]
	};
}

function medianCell({ clause, measure }: Finding, { review }: DisclosedReview): Cell {
	const benchmark = review.benchmarks.find((one) => one.clause === clause);
	if (!benchmark) return { text: '–' };
	if (benchmark.median === null)
		return {
			text: 'Not comparable',
			note: `${many(benchmark.like, 'comparator')} of the same scope`
		};
	return {
		text: valueText(benchmark.median, measure),
		number: benchmark.median,
		unit: measure.unit,
		note: many(benchmark.like, 'comparator')
	};
}

function realTerms({ findings, review }: DisclosedReview): Block[] {
	const of = (list: Finding[]) =>
		list.find(({ clause, lead }) => clause === 'BV01' && lead)?.measure.value ?? null;
	const [now, before] = [of(findings), of(review.before.findings)];
	const factor = review.terms?.deflator?.factor;
	if (now === null || before === null || before === 0) return [];
	const cash = changeIn(now, before);
	const real =
		factor === undefined ? '' : ` In real terms it is ${changeIn(now, before * factor)}.`;
	return [
		{
			kind: 'prose',
			paragraphs: [`Net cost is ${cash} than the year before, in cash terms.${real}`]
		}
	];
}

function changeIn(now: number, before: number): string {
	const share = (100 * (now - before)) / before;
	return `${Math.abs(share).toFixed(1)}% ${share < 0 ? 'lower' : 'higher'}`;
}
