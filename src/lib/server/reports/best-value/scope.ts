import { dateInWords } from '#lib/calendar/words.ts';
import type { Block, Section } from '#lib/document/report.ts';
import { SCOPES } from '#lib/server/agreements/review-terms.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { list } from '../words/numbers.ts';

/** Takes what is disclosed of a review; gives what it is about, for how long, and what it leaves out (METHOD 11.3, 1). */
export function scopeAndPeriod(disclosed: DisclosedReview): Section {
	const { terms } = disclosed.review;
	return {
		id: 'scope',
		title: 'Scope and period',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [period(disclosed), terms?.scopeStatement.trim() ?? NO_TERMS],
				...(terms ? { items: items(disclosed) } : {})
			},
			...(terms ? [] : missing())
		]
	};
}

const NO_TERMS =
	'Nobody has set down what the service does and leaves out. Without that nothing is compared with others, since services differ.';

function period({ year }: DisclosedReview): string {
	return `The financial year ${year.label}: ${dateInWords(year.from)} to ${dateInWords(year.to)}. Costs and activity are both counted by their dates in it; nothing is shared out between financial and academic years.`;
}

function items({ partnership, review }: DisclosedReview): string[] {
	const { scope, officers, costCentres } = review.terms!;
	const without = SCOPES.filter((service) => !scope.includes(service));
	return [
		`Services: ${list(scope)}.`,
		...(without.length > 0 ? [`Not part of it: ${list(without)}.`] : []),
		`Boards served: ${partnership.schools.length}.`,
		officers === undefined
			? 'Officers: not said in the terms of the review.'
			: `Officers: ${officers} full-time equivalents.`,
		costCentres.length > 0
			? `Budget: the cost centre ${list(costCentres)}; other accounts are left out.`
			: 'Budget: every line of the finance sheets.'
	];
}

function missing(): Block[] {
	return [
		{
			kind: 'prose',
			heading: 'What is still to be set down',
			paragraphs: [
				'The terms of the review say which services it covers, how many officers there are, and whose figures may stand beside these. They go in best-value.yaml in the partnership’s folder.'
			]
		}
	];
}
