/** Columns that tell about a meeting, a session or a group, not about one person or few pupils. */
const PLAIN = [
	...['meeting_id', 'meeting_date', 'group_code', 'meeting_status', 'quorate', 'status', 'hours'],
	...['agenda_date', 'papers_date', 'minutes_date', 'feedback_slots_due', 'feedback_slots_done'],
	...['schools_invited', 'schools_present', 'people_present', 'school_urn'],
	...[
		'session_id',
		'session_date',
		'title',
		'topic_code',
		'strand',
		'provider',
		'delivery',
		'joint'
	],
	...['places_offered', 'booking_status', 'need_ref', 'score_max', 'followup_date', 'n_booked'],
	...['n_attended', 'attended', 'booked', 'session_cost_gbp', 'session_income_gbp'],
	...['time_period', 'time_identifier', 'geographic_level', 'measure_code', 'breakdown_topic'],
	...[
		'breakdown',
		'point',
		'point_date',
		'cohort_id',
		'statistic',
		'target',
		'direction',
		'source'
	],
	'board_places',
	...['term', 'half_term']
];

/** One row is one person: their code, and what they answered. */
const PERSONAL = [
	...['attendee_ref', 'rating_overall', 'rating_relevance', 'pre_score', 'post_score'],
	...['support_score', 'used', 'n_rated', 'n_rated_4or5', 'rated', 'rated_well'],
	...['appointed_date', 'term_end_date', 'left_date', 'appointing_body']
];

/** Within a school a role is often one person: there is one head. */
const ROLES = ['attendee_role', 'role_category'];

/** Figures about pupils. The warehouse keeps a number beside its symbol. */
const PUPILS = ['numerator', 'denominator', 'value', 'mean', 'sd', 'n', 'r_pre_post'].flatMap(
	(column) => [column, `${column}_num`, `${column}_symbol`]
);

export type Sensitivity = 'plain' | 'role' | 'personal' | 'pupils' | 'unknown';

/** Takes a column's name; gives whose protection it needs. One that nobody classed is never shown. */
export function sensitivityOf(column: string): Sensitivity {
	if (PLAIN.includes(column)) return 'plain';
	if (ROLES.includes(column)) return 'role';
	if (PERSONAL.includes(column)) return 'personal';
	return PUPILS.includes(column) ? 'pupils' : 'unknown';
}
