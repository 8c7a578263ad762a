import {
	financialYear,
	financialYearBefore,
	type FinancialYear
} from '#lib/calendar/financial-year.ts';
import { loadFramework, reviewTermsOf, withTerms } from '#lib/server/agreements/best-value.ts';
import { loadPartnership, loadPartnerships } from '#lib/server/agreements/load.ts';
import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { actionsOf } from '#lib/server/evaluation/review/actions.ts';
import { benchmarked } from '#lib/server/evaluation/review/benchmarks.ts';
import type { Peer, Review } from '#lib/server/evaluation/review/review.ts';
import { schoolCostsOf } from '#lib/server/evaluation/review/school-costs.ts';
import { evaluationBy, type Question } from './evaluation-of.ts';
import type { House } from './house.ts';

/**
 * Takes a house and a question; gives the Best Value review of the financial year of that id: 2025-26 is
 * 1 April 2025 to 31 March 2026. Every partnership of the house that set down terms for it is a peer.
 */
export async function reviewOf(house: House, question: Question): Promise<Review> {
	const year = financialYear(question.year);
	const { partnership, asAt } = question;
	const terms = reviewTermsOf(partnership, year.id);
	const peers = await peersOf(house, question, year);
	const plain = await evaluated(house, partnership, year, asAt);
	const before = await evaluated(house, partnership, financialYearBefore(year), asAt);
	const schoolCosts = await house.read(partnership, (query) => schoolCostsOf(query, plain, terms));
	const actions = await house.read(partnership, (query) => actionsOf(query, plain));
	return { ...benchmarked(plain, terms, peers), before, terms, peers, schoolCosts, actions };
}

/** What is invented is never compared with what is real. */
async function peersOf(
	house: House,
	{ partnership, asAt }: Question,
	year: FinancialYear
): Promise<Peer[]> {
	const { sample } = loadPartnership(partnership);
	const others = loadPartnerships().filter(
		(one) => one.id !== partnership && one.sample === sample
	);
	const peers: Peer[] = [];
	for (const { id } of others) {
		const terms: ReviewTerms | null = reviewTermsOf(id, year.id);
		if (terms) peers.push({ terms, evaluation: await evaluated(house, id, year, asAt) });
	}
	return peers;
}

function evaluated(
	house: House,
	partnership: string,
	year: FinancialYear,
	asAt: string
): Promise<Evaluation> {
	const agreement = withTerms(loadFramework(), reviewTermsOf(partnership, year.id));
	return evaluationBy(house, { partnership, agreement, year, asAt });
}
