import type { ExitTrigger } from '#lib/server/agreements/exit-trigger.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Finding } from '../../evaluation.ts';

/** How a trigger stands, as tables have it. */
export const TRIPPED = { met: 'Met', not: 'Not met', unknown: 'Can’t be said yet' } as const;

/** Fewer answers than this are never shown, so they trip nothing (METHOD 7.2). */
const FEWEST_ANSWERS = 5;

/** Takes a partnership and an ISO date; gives the exit triggers that hold on it. */
export function triggersIn({ exitTriggers = [] }: Partnership, asAt: string): ExitTrigger[] {
	return exitTriggers.filter(({ from }) => from <= asAt);
}

/** Takes a trigger and what was found; gives the finding that it looks at, where there is one. */
export function findingFor<F extends Pick<Finding, 'clause' | 'indicator' | 'key'>>(
	{ clause, indicator, measurement }: ExitTrigger,
	findings: F[]
): F | undefined {
	return findings.find(
		(finding) =>
			finding.clause === clause &&
			finding.indicator === indicator &&
			(measurement === undefined || finding.key === measurement)
	);
}

/** Takes a trigger and what was found; says whether its figure goes past its threshold. */
export function trippedBy(trigger: ExitTrigger, findings: Finding[]): keyof typeof TRIPPED {
	const found = findingFor(trigger, findings);
	const value = found?.measure.value ?? null;
	if (!found || value === null || restsOnFew(found)) return 'unknown';
	const { below = -Infinity, above = Infinity } = trigger;
	return value < below || value > above ? 'met' : 'not';
}

function restsOnFew({ protect, measure }: Finding): boolean {
	return protect && (measure.denominator ?? FEWEST_ANSWERS) < FEWEST_ANSWERS;
}
