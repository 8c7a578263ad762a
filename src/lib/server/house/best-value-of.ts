import {
	financialYear,
	financialYearBefore,
	type FinancialYear
} from '#lib/calendar/financial-year.ts';
import { loadFramework, reviewTermsOf, withTerms } from '#lib/server/agreements/best-value.ts';
import { loadAgreement, loadPartnership, loadPartnerships } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { actionsOf } from '#lib/server/evaluation/best-value/actions.ts';
import { benchmarked } from '#lib/server/evaluation/best-value/benchmarks.ts';
import type { Peer, Review } from '#lib/server/evaluation/best-value/review.ts';
import { schoolCostsOf } from '#lib/server/evaluation/best-value/school-costs.ts';
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
	const last = financialYearBefore(year);
	const before = await evaluated(house, partnership, last, asAt);
	const earlier = await evaluated(house, partnership, financialYearBefore(last), asAt);
	const schoolCosts = await house.read(partnership, (query) => schoolCostsOf(query, plain, terms));
	const actions = await house.read(partnership, (query) => actionsOf(query, plain));
	const compared = benchmarked(plain, terms, peers);
	return { ...compared, before, earlier, terms, peers, schoolCosts, actions };
}

/** What is invented is never compared with what is real, and what is internal with nobody. */
async function peersOf(
	house: House,
	{ partnership, asAt }: Question,
	year: FinancialYear
): Promise<Peer[]> {
	const { sample } = loadPartnership(partnership);
	const others = loadPartnerships().filter(
		(one) => one.id !== partnership && one.sample === sample && !isInternal(one)
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
	const framework = withTerms(loadFramework(), reviewTermsOf(partnership, year.id));
	// What two schools pay stays with them, whoever’s questions it answers.
	const agreement = { ...framework, internal: isInternal(loadPartnership(partnership)) };
	return evaluationBy(house, { partnership, agreement, year, asAt });
}

function isInternal({ agreement }: Partnership): boolean {
	return loadAgreement(agreement).internal === true;
}
