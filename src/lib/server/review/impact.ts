import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { activityStrength } from '#lib/server/evaluation/activity-strength.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { activitiesOf } from '#lib/server/reports/annual-evaluation/delivered-and-impact.ts';
import { NO_CLEAR_CHANGE } from '#lib/server/reports/annual-evaluation/outcome-words.ts';
import type { Promise } from '#lib/server/reports/promises.ts';

/** What is known of the difference that a promise made: nothing, nothing clear, or something. */
export type Impact = 'none' | 'no-clear-change' | 'some';

/**
 * Takes a promise and what is disclosed; gives what is known of the difference it made, or null where
 * none is looked for: it is no agreed activity (METHOD 8.2, clause 3.3) and no outcome is counted for it.
 */
export function impactOf({ clause }: Promise, disclosed: Disclosed): Impact | null {
	const own = disclosed.findings.filter((finding) => finding.clause === clause.ref);
	const isActivity = activitiesOf(disclosed).some((one) => one.clause.ref === clause.ref);
	if (!isActivity && own.every(({ strength }) => strength === null)) return null;
	if (activityStrength(clause.ref, disclosed.findings) === 0) return 'none';
	const changes = changesBehind(own, disclosed);
	const isUnclear = changes.length > 0 && changes.every((words) => words === NO_CLEAR_CHANGE);
	return isUnclear ? 'no-clear-change' : 'some';
}

/** What is said of each outcome that is counted under the promise, or under another that counts the same figure. */
function changesBehind(own: Finding[], { findings, outcomes }: Disclosed): string[] {
	const leads = own.filter(({ lead }) => lead).map(({ key }) => key);
	const clauses = new Set([
		...own.map(({ clause }) => clause),
		...findings.filter(({ lead, key }) => lead && leads.includes(key)).map(({ clause }) => clause)
	]);
	const counted = findings
		.filter(({ clause, strength }) => clauses.has(clause) && (strength ?? 0) >= 1)
		.flatMap(({ cells = [] }) => cells.map(({ measure }) => measure));
	return outcomes.flatMap(({ measure, change }) =>
		counted.includes(measure) && change ? [change.words] : []
	);
}
