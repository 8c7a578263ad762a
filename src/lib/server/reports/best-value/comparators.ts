import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { SCOPES, type Comparator } from '#lib/server/agreements/review-terms.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { isLike } from '#lib/server/evaluation/best-value/benchmarks.ts';
import { list } from '../words/numbers.ts';

/** Takes what is disclosed of a review; gives who was sent in to compare with, who of them is not, and why. */
export function comparatorNotes(disclosed: DisclosedReview): string[] {
	const comparators = disclosed.review.terms?.comparators ?? [];
	if (comparators.length === 0) return ['No comparators were sent in for this year.'];
	const places = [...new Set(comparators.map(({ source }) => source))];
	const names = comparators.map(({ name, scope }) => `${name} (${scope.join(', ')})`);
	return [
		`Comparators sent in: ${names.join('; ')}. Source: ${places.join('; ')}.`,
		...leftOut(comparators, disclosed),
		...silent(comparators, disclosed)
	];
}

/** Services differ: who does more, or less, spends otherwise. */
function leftOut(comparators: Comparator[], { review }: DisclosedReview): string[] {
	const ours = review.terms!.scope;
	return comparators
		.filter(({ scope }) => !isLike(scope, ours))
		.map(({ name, scope }) => {
			const more = SCOPES.filter((one) => scope.includes(one) && !ours.includes(one));
			const less = SCOPES.filter((one) => ours.includes(one) && !scope.includes(one));
			const differs = [
				...(more.length > 0 ? [`it does ${list(more)} too`] : []),
				...(less.length > 0 ? [`it does no ${list(less)}`] : [])
			];
			return `${name} is compared with in no figure: ${list(differs)}.`;
		});
}

/** Why the median of one figure is of fewer than that of another. */
function silent(comparators: Comparator[], { agreement, review }: DisclosedReview): string[] {
	const compared = new Set(
		review.benchmarks.filter(({ median }) => median !== null).map(({ clause }) => clause)
	);
	const refs = clausesOf(agreement)
		.map(({ ref }) => ref)
		.filter((ref) => compared.has(ref));
	return comparators
		.filter(({ scope }) => isLike(scope, review.terms!.scope))
		.flatMap(({ name, values }) => {
			const missing = refs.filter((ref) => values[ref] === undefined);
			if (missing.length === 0) return [];
			return [
				`${name} sent no ${list(missing)}, so ${missing.length === 1 ? 'its median is' : 'their medians are'} of the others.`
			];
		});
}
