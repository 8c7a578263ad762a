import type { Agreement } from './agreement.ts';
import { reviewTermsOf } from './best-value.ts';
import type { ReviewTerms } from './review-terms.ts';

/** Takes an agreement; says whether it promises a review of Best Value. */
export function promisesReview({ topics }: Pick<Agreement, 'topics'>): boolean {
	return topics.some(({ code }) => code === 'BEST_VALUE');
}

/**
 * Takes a partnership’s id, its agreement and a financial year’s id; says whether it has a review of its own: its
 * agreement promises one, or its terms hold something to review. Terms alone promise nothing: they may have been set
 * down only so that others can compare with it.
 */
export function reviewsBestValue(
	partnership: string,
	agreement: Pick<Agreement, 'topics'>,
	year: string
): boolean {
	const terms = reviewTermsOf(partnership, year);
	return terms !== null && (promisesReview(agreement) || holdsEvidence(terms));
}

function holdsEvidence({ costCentres, officers, prices, comparators }: ReviewTerms): boolean {
	return (
		officers !== undefined || [costCentres, prices, comparators].some(({ length }) => length > 0)
	);
}
