import { choice, column, text, TICKS } from './column.ts';
import type { Column, Dataset } from './dataset.ts';
import { groupType } from './groups.ts';
import { attendeeColumn, roleColumn, schoolColumn } from './people.ts';

const meetingStatus = choice({
	held: ['Held', 'Took place', 'Happened', 'Complete', 'Completed', 'Yes'],
	planned: ['Planned', 'Scheduled', 'To come', 'Upcoming'],
	cancelled: ['Cancelled', 'Canceled', 'Did not take place'],
	postponed: ['Postponed', 'Rearranged', 'Moved']
});

const status = choice({
	present: [
		'Present',
		'Attended',
		'Yes',
		'Y',
		'P',
		'In person',
		'Here',
		'Tick',
		'In attendance',
		'Attended in person',
		'Present late',
		'Late',
		'Arrived late',
		'Left early',
		...TICKS
	],
	remote: [
		'Present remotely',
		'Online',
		'Virtual',
		'Teams',
		'Zoom',
		'Attended online',
		'Remote',
		'Remotely',
		'Present online',
		'Virtually',
		'Attended remotely',
		'Via Teams',
		'On Teams',
		'Via Zoom',
		'By phone'
	],
	substitute: [
		'Sent a substitute',
		'Sub',
		'Deputised',
		'Represented',
		'Proxy',
		'Substitute',
		'Subs',
		'Sub sent',
		'Substitute sent',
		'Deputy sent',
		'Deputy attended',
		'Sent deputy',
		'Rep sent',
		'Representative sent'
	],
	apologies_accepted: ['Apologies, accepted', 'Apologies accepted', 'Accepted apologies'],
	apologies_not_accepted: ['Apologies, not accepted', 'Apologies not accepted'],
	apologies: [
		'Apologies',
		'Apology',
		'Apols',
		'Sent apologies',
		'Apologies received',
		'Ap',
		'Aps',
		'Apol',
		'Apologies sent',
		'Apologies given',
		'Apols sent',
		'Apols received',
		'Gave apologies'
	],
	absent: [
		'Absent',
		'No',
		'N',
		'Did not attend',
		'DNA',
		'No apologies',
		'Not present',
		'Abs',
		'Not attended',
		'Absent without apologies',
		'Absent no apologies',
		'No apologies received',
		'No show'
	],
	not_eligible: [
		'Not expected',
		'Not eligible',
		'NA',
		'Not applicable',
		'Not a member',
		'Not in post',
		'Not yet in post',
		'Not yet appointed',
		'Not required',
		'Not invited',
		'Vacant',
		'Vacancy'
	]
});

// Several governing bodies may meet on one day, so theirs are told apart by school.
const forumAndDate = {
	oneOf: ['group_code'],
	sql: `group_code::VARCHAR || ' ' || meeting_date::VARCHAR
		|| CASE WHEN group_code IN ('GB', 'COMM') THEN ' ' || school_urn ELSE '' END`,
	problem: 'meeting-name-made',
	unmade: 'meeting-unnamed'
};

const meeting: Column[] = [
	column(
		'meeting_id',
		'Meeting',
		text(80),
		'A code that no other meeting has, such as HSF-2025-1. Without one, we make a name of forum and date.',
		{
			required: true,
			made: forumAndDate,
			synonyms: ['Meeting ID', 'Meeting ref', 'Meeting reference', 'Meeting code', 'Meeting no'],
			example: 'HSF-2025-1'
		}
	),
	column('meeting_date', 'Date', { kind: 'date', inTerm: true }, 'The day of the meeting.', {
		required: true,
		synonyms: ['Date', 'Date of meeting', 'Meeting held on', 'Held on'],
		example: '03/09/2025'
	}),
	column('group_code', 'Group', groupType, 'Which group met.', {
		required: true,
		synonyms: ['Group', 'Forum', 'Meeting type', 'Type of meeting', 'Meeting group', 'Committee'],
		example: 'HSF'
	}),
	column('meeting_status', 'Meeting status', meetingStatus, 'Only meetings that were held count.', {
		synonyms: ['Meeting took place', 'Status of meeting', 'Held?'],
		example: 'held'
	})
];

const assumedHeld = {
	problem: 'meeting-taken-as-held',
	column: 'meeting_status',
	when: 'meeting_status IS NULL',
	instead: "'held'"
};

const oneMeeting = {
	within: 'meeting_id',
	columns: ['meeting_date', 'group_code', 'meeting_status']
};

/** Who was expected at each meeting, and who came (METHOD 3.1). */
export const attendance: Dataset = {
	name: 'attendance',
	title: 'Meeting attendance',
	description: 'Who was expected at each meeting of the partnership, and who came.',
	oneRowIs: 'one row for each person (or school) at each meeting',
	holds: {
		column: 'meeting_id',
		one: 'attendance at one meeting',
		many: 'attendance at # meetings'
	},
	columns: [
		...meeting,
		column('quorate', 'Quorate', { kind: 'yes-no' }, 'For governing bodies and committees only.', {
			synonyms: ['Quorum', 'Quorate?', 'Was it quorate'],
			example: ''
		}),
		schoolColumn,
		attendeeColumn,
		roleColumn,
		column(
			'status',
			'Attendance',
			status,
			'Whether they came. Needed where the meeting was held.',
			{
				synonyms: [
					'Attendance',
					'Attendance status',
					'Attended',
					'Present',
					'Attended?',
					'Present?'
				],
				example: 'present'
			}
		),
		column('hours', 'Hours', { kind: 'hours', min: 0, max: 24 }, 'How long the meeting lasted.', {
			synonyms: ['Duration', 'Duration (hours)', 'Length', 'Length (hours)', 'Hours attended'],
			example: '2'
		}),
		column('agenda_date', 'Agenda sent', { kind: 'date' }, 'The day the agenda went out.', {
			synonyms: ['Agenda issued', 'Agenda sent', 'Agenda sent on', 'Date agenda sent'],
			example: '27/08/2025'
		}),
		column('papers_date', 'Papers sent', { kind: 'date' }, 'The day the papers went out.', {
			synonyms: ['Papers issued', 'Papers sent', 'Papers posted', 'Date papers sent'],
			example: '27/08/2025'
		}),
		column('minutes_date', 'Minutes sent', { kind: 'date' }, 'The day the minutes went out.', {
			synonyms: ['Minutes issued', 'Minutes sent', 'Minutes circulated', 'Date minutes sent'],
			example: '10/09/2025'
		}),
		column(
			'feedback_slots_due',
			'Feedback items due',
			{ kind: 'integer', min: 0 },
			'Headteacher Strategic Forum only: standing agenda items for feedback.',
			{ synonyms: ['Feedback due', 'Feedback items due'], example: '3' }
		),
		column(
			'feedback_slots_done',
			'Feedback items used',
			{ kind: 'integer', min: 0 },
			'Headteacher Strategic Forum only: how many of those items were used.',
			{ synonyms: ['Feedback done', 'Feedback items done', 'Feedback items used'], example: '2' }
		)
	],
	key: ['meeting_id', 'school_urn', 'attendee_ref'],
	signature: ['status'],
	rules: [
		assumedHeld,
		{
			problem: 'attendance-missing',
			column: 'status',
			when: "status IS NULL AND coalesce(meeting_status, 'held') = 'held'"
		},
		{
			problem: 'more-done-than-due',
			column: 'feedback_slots_done',
			when: 'feedback_slots_done > feedback_slots_due'
		}
	],
	agreeing: [oneMeeting],
	register: {
		one: 'meeting',
		many: 'meetings',
		words: [],
		date: 'meeting_date',
		code: 'meeting_id',
		about: 'group_code',
		state: 'meeting_status',
		mark: 'status',
		came: 'present',
		missed: 'absent',
		apologised: 'apologies',
		counted: ['present', 'remote', 'substitute'],
		notDue: ['not_eligible']
	},
	variants: [
		{
			name: 'one-row-per-meeting',
			oneRowIs: 'one row for each meeting',
			columns: [
				...meeting,
				column(
					'schools_invited',
					'Schools invited',
					{ kind: 'integer', min: 0 },
					'How many schools were invited.',
					{ synonyms: ['Schools invited', 'Invited schools', 'Number invited'], example: '20' }
				),
				column(
					'schools_present',
					'Schools present',
					{ kind: 'integer', min: 0 },
					'How many schools were represented.',
					{
						synonyms: ['Schools attended', 'Schools represented', 'Number of schools present'],
						example: '17'
					}
				),
				column(
					'people_present',
					'People present',
					{ kind: 'integer', min: 0 },
					'How many people came.',
					{ synonyms: ['Attendees', 'Number present', 'People attended'], example: '19' }
				)
			],
			key: ['meeting_id'],
			signature: ['schools_present', 'people_present', 'schools_invited'],
			rules: [
				assumedHeld,
				{
					problem: 'more-present-than-invited',
					column: 'schools_present',
					when: 'schools_present > schools_invited'
				}
			],
			agreeing: [],
			examples: [
				{
					meeting_id: 'HSF-2025-1',
					meeting_date: '03/09/2025',
					group_code: 'HSF',
					meeting_status: 'held',
					schools_invited: '20',
					schools_present: '17',
					people_present: '19'
				},
				{
					meeting_id: 'GF-2025-1',
					meeting_date: '14/10/2025',
					group_code: 'Governor Forum',
					meeting_status: 'cancelled',
					schools_invited: '20',
					schools_present: '',
					people_present: ''
				}
			]
		}
	],
	examples: [
		{
			meeting_id: 'HSF-2025-1',
			meeting_date: '03/09/2025',
			group_code: 'HSF',
			meeting_status: 'held',
			school_urn: '999001',
			attendee_ref: 'A014',
			attendee_role: 'head',
			status: 'present',
			hours: '2',
			agenda_date: '27/08/2025',
			papers_date: '27/08/2025',
			minutes_date: '10/09/2025',
			feedback_slots_due: '3',
			feedback_slots_done: '2'
		},
		{
			meeting_id: 'HSF-2025-1',
			meeting_date: '03/09/2025',
			group_code: 'HSF',
			meeting_status: 'held',
			school_urn: '999002',
			attendee_ref: 'A027',
			attendee_role: 'head',
			status: 'apologies',
			hours: '2',
			agenda_date: '27/08/2025',
			papers_date: '27/08/2025',
			minutes_date: '10/09/2025',
			feedback_slots_due: '3',
			feedback_slots_done: '2'
		},
		{
			meeting_id: 'HSF-2025-2',
			meeting_date: '5 November 2025',
			group_code: 'HSF',
			meeting_status: 'planned'
		}
	]
};
