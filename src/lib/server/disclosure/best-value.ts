import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { Evaluation, Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Action, Benchmark, Peer, Review } from '#lib/server/evaluation/best-value/review.ts';
import { costsFor, type ShownCosts } from './costs.ts';
import { NOTHING_SAID, type YearSaid } from '#lib/server/said/said.ts';
import { disclose } from './disclose.ts';
import type { Disclosed } from './disclosed.ts';
import { hiddenMeasure } from './findings.ts';
import { keepsFigures } from './internal.ts';
import type { Viewer } from './viewer.ts';

/** What one viewer may see of a Best Value review: its evaluation, and what stands beside it. */
export interface DisclosedReview extends Disclosed {
	review: {
		terms: ReviewTerms | null;
		/** The financial year before. */
		before: Disclosed;
		/** And the one before that. */
		earlier: Disclosed;
		benchmarks: Benchmark[];
		/** Other partnerships by name, where this viewer may know of them. */
		peers: ShownPeer[];
		/** Peers that were compared with and are not named. */
		peersWithheld: number;
		costs: ShownCosts;
		/** Named by role; an action of a single school is not among them. */
		actions: Action[];
	};
}

/** Another partnership’s figures, as the public could see them. */
export interface ShownPeer {
	id: string;
	name: string;
	scope: ReviewTerms['scope'];
	leads: Finding[];
}

/** Who looks at another partnership’s figures, whoever they are in their own. */
const OUTSIDER: Viewer = { role: 'public', schools: [], audience: 'export' };

/**
 * Takes a review and a viewer; gives what they may see: each evaluation through the one door, costs of
 * schools by METHOD 7.2, and of an internal agreement nothing that is a figure to who is not of it.
 */
export function discloseReview(
	review: Review,
	viewer: Viewer,
	said: YearSaid = NOTHING_SAID
): DisclosedReview {
	const { terms, benchmarks, peers, schoolCosts, actions } = review;
	const isKept = keepsFigures(review.evaluation.agreement, viewer);
	const [evaluation, before, earlier] = [review.evaluation, review.before, review.earlier].map(
		(one) => disclose(isKept ? withoutTotals(one) : one, viewer, said)
	);
	const named = peers.filter((peer) => mayKnowOf(peer, viewer));
	return {
		...evaluation!,
		review: {
			terms,
			before: before!,
			earlier: earlier!,
			benchmarks: isKept ? [] : benchmarks,
			peers: named.map(shownPeer),
			peersWithheld: peers.length - named.length,
			costs: costsFor(isKept ? [] : schoolCosts, review.evaluation, viewer),
			actions: isKept ? [] : actions
		}
	};
}

/** A total that was too few to divide is a figure all the same. */
function withoutTotals(evaluation: Evaluation): Evaluation {
	const findings = evaluation.findings.map((finding) =>
		finding.measure.symbol === 'u'
			? { ...finding, measure: hiddenMeasure(finding.measure) }
			: finding
	);
	return { ...evaluation, findings };
}

/** Takes what is disclosed; gives whether it is of a review. */
export function isReview(disclosed: Disclosed): disclosed is DisclosedReview {
	return 'review' in disclosed;
}

/** Which partnerships there are is told only to who may open them all; the invented are open to everybody. */
function mayKnowOf({ evaluation }: Peer, { role }: Viewer): boolean {
	return evaluation.partnership.sample || role === 'administrator';
}

function shownPeer({ evaluation, terms }: Peer): ShownPeer {
	const { partnership, findings } = disclose(evaluation, OUTSIDER);
	return {
		id: partnership.id,
		name: partnership.name,
		scope: terms.scope,
		leads: findings.filter(({ lead }) => lead)
	};
}
