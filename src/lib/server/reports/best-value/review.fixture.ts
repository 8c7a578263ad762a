import { loadFramework } from '#lib/server/agreements/best-value.ts';
import { reviewTermsSchema, type ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';

type Found = Pick<Finding, 'clause' | 'state'> & Partial<Finding>;

/** Takes what was found and, where it matters, who was sent in to compare with; gives a review with these findings alone, of which nothing is hidden. */
export function reviewWith(
	found: Found[],
	{ benchmarks = [], terms = null }: Partial<DisclosedReview['review']> = {}
): DisclosedReview {
	const disclosed = disclose(evaluationFixture(), {
		role: 'administrator',
		schools: [],
		audience: 'partner'
	});
	const [first] = disclosed.findings;
	const of = { ...disclosed, findings: [] };
	return {
		...disclosed,
		agreement: loadFramework(),
		findings: found.map((one) => ({ ...first!, lead: true, key: one.clause, ...one })),
		review: {
			...{ terms, benchmarks, before: of, earlier: of, peers: [], peersWithheld: 0, actions: [] },
			costs: { schools: [], all: null, withheld: 0, tooFew: false }
		}
	};
}

/** Takes comparators; gives the terms of a review of training and clerking that names them. */
export function termsOf(comparators: object[]): ReviewTerms {
	const { years } = reviewTermsSchema.parse({
		years: {
			'2025-26': {
				scope: ['training', 'clerking'],
				scopeStatement: 'Training and clerking.',
				comparators: comparators.map((one) => ({ source: 'Invented', ...one }))
			}
		}
	});
	return years['2025-26']!;
}
