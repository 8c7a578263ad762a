/** A row of a register; a column that is left out is an empty cell. */
export type Record = Partial<{ [column in (typeof REGISTER_COLUMNS)[number]]: string }>;

export const REGISTER_COLUMNS = [
	'record_id',
	'record_type',
	'clause_ref',
	'topic_code',
	'title',
	'owner_role',
	'school_urn',
	'raised_date',
	'due_date',
	'completed_date',
	'status',
	'evidence_ref',
	'participants',
	'value_gbp',
	'likelihood',
	'impact'
] as const;

/** Takes what a thing is and when it was due and done; gives its row. One without a day on which it was done is open. */
export function thing(
	record_id: string,
	[record_type, topic_code, clause_ref]: [type: string, topic: string, clause?: string],
	title: string,
	[due_date, completed_date]: [due: string, done?: string],
	more: Record = {}
): Record {
	return {
		record_id,
		record_type,
		topic_code,
		...(clause_ref ? { clause_ref } : {}),
		title,
		due_date,
		...(completed_date ? { completed_date } : {}),
		status: completed_date ? 'done' : 'open',
		...more
	};
}
