/** Columns that tell about a meeting, a session or a group, not about one person or few pupils. */
const PLAIN = named(`
	meeting_id meeting_date group_code meeting_status quorate status hours agenda_date papers_date
	minutes_date feedback_slots_due feedback_slots_done schools_invited schools_present people_present
	school_urn
	session_id session_date title topic_code strand provider delivery joint places_offered booking_status
	need_ref score_max followup_date n_booked n_attended attended booked session_cost_gbp
	session_income_gbp
	time_period time_identifier geographic_level measure_code breakdown_topic breakdown point point_date
	cohort_id statistic target direction source
	record_id record_type clause_ref owner_role raised_date due_date completed_date for_year as_planned
	evidence_ref value_gbp likelihood impact counted
	laestab ukprn phase type area rural low_age high_age pupils staff pct_disadvantaged joined_date
	successor_urn board_places
	line_id line_date date period_basis cost_centre line_type activity_code activity amount_gbp amount
	request_id received_at channel category first_reply_at resolved_at reopened
	survey_id survey_date respondent_group question_code question invited_n
	term half_term start_date end_date
	week_start active_users files_added posts`);

/** One row is one person: their code, and what they answered; and what senders write for themselves. */
const PERSONAL = named(`
	attendee_ref rating_overall rating_relevance pre_score post_score support_score used n_rated
	n_rated_4or5 rated rated_well
	appointed_date term_end_date left_date appointing_body days_empty empty_on
	answer_id response n_valid n_positive n_dont_know
	complaint complaint_upheld
	note notes`);

/** Within a school a role is often one person: there is one head. */
const ROLES = named('attendee_role role_category');

/** Schools that took part, one beside the other: a row without a school of its own names them here. */
const SCHOOLS = named('participants');

/** Figures about pupils. The warehouse keeps a number beside its symbol. */
const PUPILS = named('numerator denominator value mean sd n r_pre_post').flatMap((column) => [
	column,
	`${column}_num`,
	`${column}_symbol`
]);

export type Sensitivity = 'plain' | 'role' | 'personal' | 'schools' | 'pupils' | 'unknown';

/** Takes a column's name; gives whose protection it needs. One that nobody classed is never shown. */
export function sensitivityOf(column: string): Sensitivity {
	if (PLAIN.includes(column)) return 'plain';
	if (ROLES.includes(column)) return 'role';
	if (PERSONAL.includes(column)) return 'personal';
	if (SCHOOLS.includes(column)) return 'schools';
	return PUPILS.includes(column) ? 'pupils' : 'unknown';
}

function named(columns: string): string[] {
	return columns.trim().split(/\s+/);
}
