import { JUDGED } from '#lib/document/state.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';

/**
 * Takes a finding; gives how much of what was agreed is missing, from 0 (nothing) to 1 (all of it), on the
 * unrounded value. Where nothing is judged, nothing is missing.
 */
export function shortfall({
	state,
	measure,
	target
}: Pick<Finding, 'state' | 'measure' | 'target'>): number {
	if (!JUDGED.includes(state)) return 0;
	const { value, numerator, denominator } = measure;
	if (value === null) return 1;
	if (target !== null && target > 0) return within((target - value) / target);
	return denominator ? within(1 - (numerator ?? 0) / denominator) : 0;
}

function within(share: number): number {
	return Math.min(1, Math.max(0, share));
}
