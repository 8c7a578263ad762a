import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { named } from './named.ts';
import { protect, type ProtectedMeasure } from './outcomes.ts';
import type { Thresholds } from './settings.ts';

/** The cube is the same for everybody who sees as little: worked out once for an evaluation that is kept. */
const known = new WeakMap<Evaluation, Map<Thresholds, ProtectedMeasure[]>>();

/** Takes an evaluation as it is kept and thresholds; gives its outcomes as they may be shown. */
export function protectedOnce(evaluation: Evaluation, limits: Thresholds): ProtectedMeasure[] {
	const byLimits = known.get(evaluation) ?? new Map<Thresholds, ProtectedMeasure[]>();
	known.set(evaluation, byLimits);
	const kept = byLimits.get(limits);
	if (kept) return kept;
	const fresh = protectAll(named(evaluation), limits);
	byLimits.set(limits, fresh);
	return fresh;
}

function protectAll(
	{ outcomes, outcomesByYearEnd, partnership }: Evaluation,
	limits: Thresholds
): ProtectedMeasure[] {
	return outcomes.map((measure) => {
		const byYearEnd = outcomesByYearEnd?.find((other) => other.measure === measure.measure);
		return protect(measure, partnership, limits, byYearEnd);
	});
}
