import type { Signal } from './xmr-signals.ts';
import type { Xmr, XmrLimits } from './xmr.ts';

/** Which way is better. */
export type Improvement = 'higher' | 'lower' | 'neither';

/** What a point means for those who read it: the three colours of the NHS’s charts, and grey. */
export type PointType = 'improvement' | 'concern' | 'neutral' | 'common';

/** Whether a process as it is would reach its target. */
export type Assurance = 'passes' | 'fails' | 'hit-and-miss';

/** Takes a signal and which way is better; gives its meaning. */
export function pointType(signal: Signal | null, improvement: Improvement): PointType {
	if (!signal) return 'common';
	if (improvement === 'neither') return 'neutral';
	return (signal.way === 'up') === (improvement === 'higher') ? 'improvement' : 'concern';
}

/** Takes a chart; gives the meaning of its latest point, which the NHS shows as the icon of variation. */
export function variation({ signals, segments }: Xmr, improvement: Improvement): PointType {
	const last = segments.at(-1);
	return last ? pointType(signals[last.to] ?? null, improvement) : 'common';
}

/** Takes the latest limits, a target and which way is better; gives null where there is no target or no limits. */
export function assurance(
	limits: XmrLimits | null,
	target: number | null,
	improvement: Improvement
): Assurance | null {
	if (!limits || target === null || improvement === 'neither') return null;
	const isHigher = improvement === 'higher';
	if (target > limits.upper) return isHigher ? 'fails' : 'passes';
	if (target < limits.lower) return isHigher ? 'passes' : 'fails';
	return 'hit-and-miss';
}
