import { academicYearOf, type AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Agreement, AnnualReview } from '#lib/server/agreements/agreement.ts';
import type { DecidedAction, OpenedReview, SetPriority } from '#lib/server/ledger/said-entries.ts';
import type { As, YearSaid } from '#lib/server/said/said.ts';

/** One row of the register, by the names of its columns; what is left out stays blank. */
export interface RegisterRow {
	/** The same for the same decision however often the review ends: `REV-2025-26-P41`. */
	record_id: string;
	record_type: 'review' | 'priority' | 'lead' | 'impact_report' | 'action';
	title: string;
	owner_role: string;
	status: 'done' | 'open';
	clause_ref?: string;
	topic_code?: string;
	raised_date?: string;
	due_date?: string;
	completed_date?: string;
	/** DfE’s six digits of the year that a priority is for: it isn’t that of the meeting. */
	for_year?: string;
	evidence_ref: string;
}

/** What a review decided, where and of which year. */
export interface Decisions {
	agreement: Pick<Agreement, 'annualReview'>;
	year: AcademicYear;
	sitting: Pick<OpenedReview, 'role' | 'date' | 'reference'>;
	said: Pick<YearSaid, 'priorities' | 'actions'>;
}

/** Takes what a review decided; gives the rows of the register that say so (METHOD 3.4). */
export function registerRows(decisions: Decisions): RegisterRow[] {
	const { said } = decisions;
	return [
		...heldRows(decisions),
		...said.priorities.flatMap((priority) => priorityRows(priority, decisions)),
		...said.actions.map((action) => actionRow(action, decisions))
	];
}

/** Takes an academic year’s id; gives what the names of its review’s records begin with. */
export function recordPrefix(year: string): string {
	return `REV-${year}-`;
}

/** That the review was held and, where the agreement counts them as one list, that priorities were agreed. */
function heldRows({ agreement, year, sitting, said }: Decisions): RegisterRow[] {
	const { review, list } = agreement.annualReview;
	const next = yearAfter(year);
	const done = {
		owner_role: sitting.role,
		status: 'done',
		completed_date: sitting.date,
		evidence_ref: sitting.reference
	} as const;
	const rows: RegisterRow[] = [];
	if (review)
		rows.push({
			record_id: `${recordPrefix(year.id)}REVIEW`,
			record_type: 'review',
			title: `Review of ${year.label}`,
			due_date: year.to,
			...done,
			...filed(review)
		});
	if (list && said.priorities.length > 0)
		rows.push({
			record_id: `${recordPrefix(year.id)}LIST`,
			record_type: 'priority',
			for_year: next.timePeriod,
			title: `Priorities for ${next.label}`,
			due_date: next.from,
			...done,
			...filed(list)
		});
	return rows;
}

/** The priority as it was set, who leads it from the first day of the next year, and when its report is due. */
function priorityRows(
	{ seq, title, topic, lead, reportDue }: As<SetPriority>,
	{ agreement: { annualReview }, year, sitting }: Decisions
): RegisterRow[] {
	const shared = {
		owner_role: lead,
		topic_code: topic ?? ownTopic(title),
		evidence_ref: sitting.reference
	};
	const set: RegisterRow = {
		record_id: `${recordPrefix(year.id)}P${seq}`,
		record_type: 'priority',
		for_year: yearAfter(year).timePeriod,
		title,
		status: 'done',
		completed_date: sitting.date,
		due_date: reportDue,
		...filed(annualReview.priority),
		...shared
	};
	const led: RegisterRow = {
		record_id: `${recordPrefix(year.id)}L${seq}`,
		record_type: 'lead',
		title,
		status: 'done',
		due_date: yearAfter(year).from,
		...filed(annualReview.lead),
		...shared
	};
	const reported: RegisterRow = {
		record_id: `${recordPrefix(year.id)}I${seq}`,
		record_type: 'impact_report',
		title: `Impact report: ${title}`,
		status: 'open',
		raised_date: sitting.date,
		due_date: reportDue,
		...filed(annualReview.report),
		...shared
	};
	return [set, led, reported];
}

function actionRow(
	{ seq, clause, title, owner, due }: As<DecidedAction>,
	{ agreement, year, sitting }: Decisions
): RegisterRow {
	return {
		record_id: `${recordPrefix(year.id)}A${seq}`,
		record_type: 'action',
		title,
		owner_role: owner,
		status: 'open',
		raised_date: sitting.date,
		due_date: due,
		evidence_ref: sitting.reference,
		...filed(agreement.annualReview.action),
		...(clause === null ? {} : { clause_ref: clause })
	};
}

function filed(where: AnnualReview['review']): Pick<RegisterRow, 'clause_ref' | 'topic_code'> {
	if (!where) return {};
	return { clause_ref: where.clause, ...(where.topic ? { topic_code: where.topic } : {}) };
}

/** A priority outside the agreement’s topics is one of its own, so that its report is found to be about it. */
function ownTopic(title: string): string {
	return title
		.toUpperCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '_')
		.replaceAll(/^_|_$/g, '')
		.slice(0, 40);
}

/** Takes an academic year; gives the one that follows it. */
export function yearAfter({ to }: Pick<AcademicYear, 'to'>): AcademicYear {
	return academicYearOf(`${to.slice(0, 4)}-09-01`);
}
