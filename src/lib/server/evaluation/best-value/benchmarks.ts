import { clausesOf, type Measurement } from '#lib/server/agreements/agreement.ts';
import { indicatorOfFramework } from '#lib/server/agreements/best-value.ts';
import type { Comparator, ReviewTerms, Scope } from '#lib/server/agreements/review-terms.ts';
import type { Evaluation, Finding, Measure } from '../evaluation.ts';
import { keyOf } from '../findings.ts';
import { pounds, unitPounds } from '../indicators/finance/pounds.ts';
import { FEWEST_COMPARATORS, judgeBench, medianOf } from '../judge/bench.ts';
import { fixed } from '../judge/words.ts';
import type { Benchmark, Peer } from './review.ts';

/** Whoever may be compared with, from this house or sent in. */
type Other = Pick<Comparator, 'name' | 'partnership' | 'scope' | 'values'>;

/**
 * Takes an evaluation of the framework, its terms, and peers of the same financial year; gives it with
 * each J-BENCH figure judged against those of the same scope. A partnership is never in its own median,
 * and one that is in the house and was sent in too is counted once.
 */
export function benchmarked(
	evaluation: Evaluation,
	terms: ReviewTerms | null,
	peers: Peer[]
): { evaluation: Evaluation; benchmarks: Benchmark[] } {
	const like = othersOf(evaluation, terms, peers).filter((other) =>
		isLike(other.scope, terms?.scope)
	);
	const benchmarks: Benchmark[] = [];
	const findings = evaluation.findings.map((finding) => {
		if (!isBenched(finding, evaluation) || finding.measure.value === null) return finding;
		const values = like.flatMap(({ values }) => values[finding.clause] ?? []);
		benchmarks.push({
			clause: finding.clause,
			like: values.length,
			median: values.length >= FEWEST_COMPARATORS ? medianOf(values) : null
		});
		return judged(finding, finding.measure.value, values, evaluation);
	});
	return { evaluation: { ...evaluation, findings }, benchmarks };
}

function othersOf({ partnership }: Evaluation, terms: ReviewTerms | null, peers: Peer[]): Other[] {
	const house = peers.map(comparatorOf);
	const known = new Set([partnership.id, ...house.map((other) => other.partnership)]);
	const sent = (terms?.comparators ?? []).filter(
		(other) =>
			other.name !== partnership.name &&
			(other.partnership === undefined || !known.has(other.partnership))
	);
	return [...house.filter((other) => other.partnership !== partnership.id), ...sent];
}

/** What a partnership of this house would send in, were it another. */
function comparatorOf({ evaluation, terms }: Peer): Other & { partnership: string } {
	const leads = evaluation.findings.filter(({ lead, measure }) => lead && measure.value !== null);
	return {
		name: evaluation.partnership.name,
		partnership: evaluation.partnership.id,
		scope: terms.scope,
		values: Object.fromEntries(leads.map(({ clause, measure }) => [clause, measure.value!]))
	};
}

/** Takes what two services do; gives whether they are like: services differ, so only the same list of them is. */
export function isLike(theirs: Scope[], ours: Scope[] | undefined): boolean {
	return ours !== undefined && new Set(theirs).symmetricDifference(new Set(ours)).size === 0;
}

function isBenched(finding: Finding, { agreement }: Evaluation): boolean {
	const clause = clausesOf(agreement).find(({ ref }) => ref === finding.clause);
	const judges = (measurement: Measurement) =>
		measurement.judge === 'J-BENCH' && keyOf(measurement) === finding.key;
	return clause?.measurements.some(judges) ?? false;
}

function judged(
	finding: Finding,
	value: number,
	comparators: number[],
	{ agreement }: Evaluation
): Finding {
	const better = indicatorOfFramework(agreement, finding.clause)?.better;
	if (better !== 'lower' && better !== 'higher') return finding;
	const figure = finding.reason.replace(/(; no target is agreed)?\.$/, '');
	const show = (shown: number) => inUnit(shown, finding.measure);
	const { state, judgement, reason } = judgeBench({ value, comparators, better, figure, show });
	const wants =
		state === 'no-evidence'
			? `At least ${FEWEST_COMPARATORS} comparators of the same financial year and scope, in the terms of the review.`
			: null;
	return { ...finding, state, judgement, reason, wants };
}

function inUnit(value: number, { unit, denominator }: Measure): string {
	if (unit === 'pounds') return denominator === null ? pounds(value) : unitPounds(value);
	return `${fixed(value, 1)}${unit === 'percent' ? '%' : unit === 'days' ? ' days' : ''}`;
}
