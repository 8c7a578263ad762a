import type { SampleSchool } from './schools.ts';
import { TIDY, type Dialect } from './sheet.ts';

/** The training record as an office sends it: Windows-1252, semicolons, a title above the header, names and UK dates. */
export function trainingOffice(schools: SampleSchool[]): Dialect {
	return {
		delimiter: ';',
		encoding: 'windows-1252',
		newline: '\r\n',
		above: ['Aldermere Vale Partnership – training record 2025–26 (sample data, invented)', ''],
		ukDates: true,
		headers: {
			session_id: 'Session code',
			session_date: 'Date',
			title: 'Course title',
			topic_code: 'Topic',
			strand: 'Audience',
			provider: 'Run by',
			delivery: 'Format',
			joint: 'Joint session',
			places_offered: 'Capacity',
			school_urn: 'School',
			attendee_ref: 'Participant ID',
			attendee_role: 'Role',
			booking_status: 'Booking',
			hours: 'Duration (hours)',
			need_ref: 'Training need',
			rating_overall: 'Overall rating',
			rating_relevance: 'Relevance rating',
			pre_score: 'Score before',
			post_score: 'Score after',
			score_max: 'Out of',
			support_score: 'School support',
			used: 'Used since',
			followup_date: 'Follow-up date',
			session_cost_gbp: 'Cost (£)',
			session_income_gbp: 'Income (£)'
		},
		words: {
			strand: { staff: 'Staff', governor: 'Governors', mixed: 'Mixed' },
			delivery: { in_person: 'Face to face', online: 'Online' },
			joint: { yes: 'Yes' },
			school_urn: namesOf(schools),
			attendee_role: { head: 'Headteacher', staff: 'Member of staff', governor: 'Governor' },
			booking_status: { attended: 'Attended', no_show: 'Did not attend' },
			used: { yes: 'Yes', partly: 'Partly', no: 'No' }
		}
	};
}

/** The second year's register: names of schools and UK dates under headers of its own, with a byte order mark. */
export function attendanceOffice(schools: SampleSchool[]): Dialect {
	return {
		...TIDY,
		encoding: 'utf8-bom',
		ukDates: true,
		headers: {
			meeting_id: 'Meeting ref',
			meeting_date: 'Date of meeting',
			group_code: 'Forum',
			meeting_status: 'Meeting status',
			quorate: 'Quorate',
			school_urn: 'School name',
			attendee_ref: 'Attendee code',
			attendee_role: 'Role',
			status: 'Attendance',
			hours: 'Hours',
			agenda_date: 'Agenda sent',
			papers_date: 'Papers sent',
			minutes_date: 'Minutes sent',
			feedback_slots_due: 'Feedback items due',
			feedback_slots_done: 'Feedback items used'
		},
		words: {
			school_urn: namesOf(schools),
			attendee_role: { head: 'Headteacher', la_officer: 'LA officer' },
			status: { present: 'Present', remote: 'Online', apologies: 'Apologies', absent: 'Absent' }
		}
	};
}

/** The register as a forum’s secretary keeps it: semicolons, Windows-1252, its own words, UK dates, names of schools. */
export function registerOffice(): Dialect {
	return {
		delimiter: ';',
		encoding: 'windows-1252',
		newline: '\r\n',
		above: ['Aldermere Vale Partnership – register 2025–26 (sample data, invented)', ''],
		ukDates: true,
		headers: {
			record_id: 'Ref',
			record_type: 'Type',
			clause_ref: 'Clause',
			topic_code: 'Topic',
			title: 'Item',
			owner_role: 'Responsible',
			raised_date: 'Date raised',
			due_date: 'Deadline',
			completed_date: 'Date completed',
			status: 'Status',
			evidence_ref: 'Minute',
			participants: 'Participating schools',
			value_gbp: 'Value (£)',
			school_urn: 'School'
		},
		words: {
			record_type: {
				impact_report: 'Impact report',
				peer_review: 'Triad',
				agreement: 'Agreement',
				case_study: 'Shared practice',
				feedback: 'Report back',
				milestone: 'Milestone',
				action: 'Follow-up action',
				need: 'Request'
			},
			status: { done: 'Complete', open: 'In progress', dropped: 'Withdrawn' }
		}
	};
}

/** As a word processor writes them, with a curly apostrophe. */
export function namesOf(schools: SampleSchool[]): Record<string, string> {
	return Object.fromEntries(schools.map(({ id, name }) => [id, name.replace(/'/g, '’')]));
}
