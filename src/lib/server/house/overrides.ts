import { academicYear } from '#lib/calendar/academic-year.ts';
import { STATES, type State } from '#lib/document/state.ts';
import { clausesOf, type Agreement } from '#lib/server/agreements/agreement.ts';
import type { Evaluation, Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Entry, Overridden } from '#lib/server/ledger/entries.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';

/** An override as it stands in the ledger, with who wrote it down when. */
export type OverrideEntry = Entry & Overridden;

/** Takes the ledger, a partnership’s id and a year; gives every override of it and every one taken back, in their order. */
export function overridesOf(
	ledger: Ledger,
	partnership: string,
	year: string,
	upTo = Number.MAX_SAFE_INTEGER
): OverrideEntry[] {
	return ledger
		.entries({ partnership })
		.filter((entry): entry is OverrideEntry => entry.kind === 'overridden')
		.filter((entry) => entry.year === year && entry.seq <= upTo);
}

/** Takes an evaluation and the overrides of its year; gives it with each that stands beside the computed state of its promise. */
export function withOverrides(evaluation: Evaluation, entries: OverrideEntry[]): Evaluation {
	if (entries.length === 0) return evaluation;
	const { agreement } = evaluation;
	const inTime = entries.filter(({ date }) => counts(date, evaluation));
	return {
		...evaluation,
		findings: evaluation.findings.map((finding) => withOverride(finding, agreement, inTime))
	};
}

/** Takes an agreement and a clause; gives the clause under which the promise is counted, which may be another (METHOD 1, gap 3). */
export function countedAs(agreement: Agreement, clause: string): string {
	return clausesOf(agreement).find(({ ref }) => ref === clause)?.sameAs ?? clause;
}

/** What was decided of a year that is over is decided after it; of an open year, on a day of it. */
function counts(date: string, { asAt, year }: Pick<Evaluation, 'asAt' | 'year'>): boolean {
	return date <= asAt || asAt >= academicYear(year.id).to;
}

function withOverride(finding: Finding, agreement: Agreement, entries: OverrideEntry[]): Finding {
	if (!finding.lead) return finding;
	const about = countedAs(agreement, finding.clause);
	const last = entries.findLast(({ clause }) => clause === about);
	if (!last || last.state === null || !isState(last.state)) return finding;
	const { state, reason, role, date, reference } = last;
	return { ...finding, override: { state, reason, role, date, reference } };
}

function isState(state: string): state is State {
	return (STATES as readonly string[]).includes(state);
}
