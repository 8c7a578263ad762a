/** A dated thing of the register; a column that is left out is an empty cell. Dates are ISO. */
export type Entry = Partial<Record<(typeof REGISTER_COLUMNS)[number], string>>;

export const REGISTER_COLUMNS = [
	'record_id',
	'record_type',
	'clause_ref',
	'topic_code',
	'title',
	'owner_role',
	'raised_date',
	'due_date',
	'completed_date',
	'status',
	'evidence_ref',
	'participants',
	'value_gbp'
] as const;

/** When it was asked for, was to be done, and was done. */
type Days = [raised: string | undefined, due: string | undefined, done: string | undefined];

/** Takes what a record is and its days; gives its row, done where it has a day on which it was. */
export function entry(
	id: string,
	type: string,
	clause: string,
	topic: string | undefined,
	title: string,
	[raised, due, done]: Days,
	rest: Entry = {}
): Entry {
	return {
		record_id: id,
		record_type: type,
		clause_ref: clause,
		topic_code: topic,
		title,
		raised_date: raised,
		due_date: due,
		completed_date: done,
		status: done ? 'done' : 'open',
		...rest
	};
}

/** A consultation of the authority: heard on, decided on, answered on. */
export function consultation(id: string, topic: string, title: string, days: Days): Entry {
	return entry(id, 'consultation', 'R2', topic, title, days, { owner_role: 'Head of service' });
}

/** What came of an answer, told to the association. */
export function toldBack(id: string, topic: string, title: string, done: string): Entry {
	return entry(id, 'feedback', 'R2', topic, title, [undefined, undefined, done]);
}

/** A vacant seat that the association was to nominate for. */
export function vacancy(id: string, title: string, days: Days): Entry {
	return entry(id, 'representation', 'M12', 'VACANCY', title, days, { owner_role: 'Secretary' });
}

/** A training need of boards, with the day by which two terms are over. */
export function need(id: string, topic: string, title: string, days: Days): Entry {
	return entry(id, 'need', 'M8', topic, title, days, { owner_role: 'Training lead' });
}

/** An action with its owner. */
export function action(
	id: string,
	clause: string,
	topic: string,
	title: string,
	days: Days
): Entry {
	return entry(id, 'action', clause, topic, title, days, { owner_role: 'Both secretaries' });
}

/** Updates that went to every board, by their days. */
export function updates(year: string, days: string[]): Entry[] {
	return days.map((day, d) =>
		entry(
			`U-${year}-${d + 1}`,
			'communication',
			'M5',
			'UPDATE',
			`Update ${d + 1} on policy and services`,
			[undefined, undefined, day]
		)
	);
}

/** Arrangements as an item on the agenda of joint meetings. */
export function arrangements(year: string, days: string[]): Entry[] {
	return days.map((day, d) =>
		entry(
			`AR-${year}-${d + 1}`,
			'review',
			'M1',
			'ARRANGEMENTS',
			'Arrangements looked at together',
			[undefined, day, day],
			{ owner_role: 'Chair of the meeting' }
		)
	);
}
