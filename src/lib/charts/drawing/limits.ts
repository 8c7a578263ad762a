import type { Unit } from '#lib/document/figure.ts';
import { tick } from './units.ts';

/** Between which chance moves a process, and around which mean. */
export interface Limits {
	mean: number;
	lower: number;
	upper: number;
	/** Of too few points to be certain. */
	trial: boolean;
}

/** Takes limits and their unit; gives each line in words, with where it lies: "Mean 78.6%". */
export function limitsInWords({ mean, lower, upper, trial }: Limits, unit: Unit) {
	const kind = trial ? 'trial limit' : 'limit';
	return [
		{ words: `Upper ${kind} ${said(upper, unit)}`, value: upper },
		{ words: `Mean ${said(mean, unit)}`, value: mean },
		{ words: `Lower ${kind} ${said(lower, unit)}`, value: lower }
	];
}

/** Takes a value and its unit; gives it with one decimal at the most, as a line bears it. */
export function said(value: number, unit: Unit): string {
	return tick(Math.round(value * 10) / 10, unit);
}
