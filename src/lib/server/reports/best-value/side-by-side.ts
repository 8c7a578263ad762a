import { reportHref } from '#lib/document/addresses.ts';
import type { Block, Cell, Table } from '#lib/document/report.ts';
import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { isLike } from '#lib/server/evaluation/best-value/benchmarks.ts';
import { list, many } from '../words/numbers.ts';
import { figureText } from './figures.ts';

/** Cost is never read alone: satisfaction and use stand beside it (METHOD 11.4, the last rule). */
const BESIDE_ONE_ANOTHER = [
	['BV03', 'Net cost per school'],
	['BV08', 'Cost per attendance'],
	['BV23', 'Satisfied'],
	['BV26', 'Use it in school'],
	['BV21', 'Boards reached']
] as const;

/** Takes what is disclosed of a review; gives the partnerships that are kept together here side by side, and which are not like it. */
export function sideBySide(disclosed: DisclosedReview): Block[] {
	const { review, partnership } = disclosed;
	if (review.peers.length === 0) return nobodyElse(review.peersWithheld);
	const own = {
		id: partnership.id,
		name: partnership.shortName,
		scope: review.terms?.scope ?? [],
		leads: disclosed.findings.filter(({ lead }) => lead)
	};
	const others = review.peersWithheld > 0 ? nobodyElse(review.peersWithheld) : [];
	return [table([own, ...review.peers], disclosed), ...others];
}

interface Side {
	id: string;
	name: string;
	scope: ReviewTerms['scope'];
	leads: Finding[];
}

function table(sides: Side[], disclosed: DisclosedReview): Table {
	return {
		kind: 'table',
		id: 'side-by-side',
		title: 'Partnerships that send their spreadsheets here, side by side',
		subtitle: `Financial year ${disclosed.year.label}; cost beside satisfaction and use`,
		columns: [
			{ key: 'partnership', label: 'Partnership' },
			...BESIDE_ONE_ANOTHER.map(([key, label]) => ({ key, label }))
		],
		rows: sides.map((side) => [nameCell(side, disclosed), ...cells(side)]),
		notes: [
			'Costs compare only between partnerships with the same services. A cost that is lower beside satisfaction that is lower is no better value.'
		]
	};
}

function nameCell({ id, name, scope }: Side, { partnership, year, review }: DisclosedReview): Cell {
	const like =
		id === partnership.id || isLike(scope, review.terms?.scope)
			? list(scope)
			: `${list(scope)}: not like this service, so not comparable`;
	return {
		text: name,
		href: reportHref({ partnership: id, year: year.id }, 'best-value'),
		note: like
	};
}

function cells({ leads }: Side): Cell[] {
	return BESIDE_ONE_ANOTHER.map(([ref]) => {
		const finding = leads.find(({ clause }) => clause === ref);
		if (!finding) return { text: '–' };
		const { value } = finding.measure;
		return {
			text: figureText(finding),
			...(value === null ? {} : { number: value, unit: finding.measure.unit })
		};
	});
}

function nobodyElse(withheld: number): Block[] {
	const text =
		withheld === 0
			? 'No other partnership that sends its spreadsheets here has set down terms for a review of this year.'
			: `${many(withheld, 'other partnership')} that send${withheld === 1 ? 's its' : ' their'} spreadsheets here ${withheld === 1 ? 'is' : 'are'} compared with and not named to you.`;
	return [{ kind: 'prose', paragraphs: [text] }];
}
