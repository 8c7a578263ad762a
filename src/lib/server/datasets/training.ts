import { choice, column, text, TICKS } from './column.ts';
import type { Column, ColumnType, Dataset } from './dataset.ts';
import { attendeeColumn, roleColumn, schoolColumn } from './people.ts';

const count: ColumnType = { kind: 'integer', min: 0 };
const rating: ColumnType = { kind: 'integer', min: 1, max: 5 };
const money: ColumnType = { kind: 'number', min: 0 };
const score: ColumnType = { kind: 'number', min: 0 };

const titleAndDate = {
	oneOf: ['title', 'topic_code'],
	sql: "coalesce(title, topic_code) || ' ' || session_date::VARCHAR",
	problem: 'session-name-made',
	unmade: 'session-unnamed'
};

const session: Column[] = [
	column(
		'session_id',
		'Session',
		text(80),
		'A code that no other session has, such as T-07. Without one, we make a name of title (or topic) and date.',
		{
			required: true,
			made: titleAndDate,
			synonyms: [
				'Session ID',
				'Session ref',
				'Session code',
				'Course code',
				'Course ID',
				'Event ID'
			],
			example: 'T-07'
		}
	),
	column('session_date', 'Date', { kind: 'date', inTerm: true }, 'The day of the session.', {
		required: true,
		synonyms: ['Date', 'Date of session', 'Course date', 'Training date', 'Event date'],
		example: '14/10/2025'
	}),
	column('title', 'Title', text(300), 'What the session was called.', {
		synonyms: ['Session title', 'Course', 'Course title', 'Training', 'Session name', 'Event'],
		example: 'Reading for meaning'
	}),
	column('topic_code', 'Topic', text(40), 'The topic it is filed under, as outcomes are.', {
		synonyms: ['Topic', 'Subject', 'Theme'],
		example: 'READING'
	}),
	column(
		'strand',
		'For whom',
		choice({
			governor: ['Governors', 'Governor training'],
			staff: ['Staff', 'Teachers', 'All staff'],
			heads: ['Headteachers', 'Heads', 'Leaders', 'Head'],
			mixed: ['Mixed', 'Everyone', 'All']
		}),
		'Whom the session was for.',
		{ synonyms: ['Audience', 'For', 'Training for'], example: 'staff' }
	),
	column('provider', 'Provider', text(), 'Who ran it: an organisation, not a person.', {
		synonyms: ['Run by', 'Delivered by', 'Trainer'],
		example: 'Partnership'
	}),
	column(
		'delivery',
		'How',
		choice({
			in_person: ['In person', 'Face to face', 'F2F', 'On site'],
			online: ['Online', 'Virtual', 'Webinar', 'Teams', 'Zoom', 'Remote'],
			hybrid: ['Hybrid', 'Blended'],
			self_paced: ['Self-paced', 'E-learning', 'Self study']
		}),
		'How it was taught.',
		{ synonyms: ['Delivery method', 'Format', 'Mode'], example: 'in_person' }
	),
	column(
		'joint',
		'Joint',
		{ kind: 'yes-no' },
		'Run together: by two or more schools, or with the local authority.',
		{
			synonyms: ['Joint session', 'Joint?', 'Run jointly'],
			example: 'yes'
		}
	),
	column('places_offered', 'Places', count, 'How many places there were in the session.', {
		synonyms: ['Places', 'Places available', 'Capacity'],
		example: '30'
	})
];

const moneyColumns: Column[] = [
	column('session_cost_gbp', 'Cost', money, 'What the session cost, in pounds.', {
		synonyms: ['Cost', 'Session cost', 'Cost (£)'],
		example: '450'
	}),
	column('session_income_gbp', 'Income', money, 'What the session brought in, in pounds.', {
		synonyms: ['Income', 'Session income', 'Income (£)'],
		example: '0'
	})
];

const oneSession = {
	within: 'session_id',
	columns: ['session_date', 'places_offered', 'session_cost_gbp', 'session_income_gbp']
};

/** Who booked each training session, who came, and what they made of it (METHOD 3.2). */
export const training: Dataset = {
	name: 'training',
	title: 'Training',
	description: 'Who booked each training session, who came, and what they made of it.',
	oneRowIs: 'one row for each person at each session',
	holds: { column: 'session_id', one: 'one training session', many: '# training sessions' },
	columns: [
		...session,
		schoolColumn,
		attendeeColumn,
		roleColumn,
		column(
			'booking_status',
			'Booking',
			choice({
				attended: ['Attended', 'Present', 'Yes', 'Y', 'P', 'Completed', ...TICKS],
				partial: ['Attended in part', 'Part', 'Partly'],
				no_show: ['Did not come', 'No show', 'DNA', 'Absent', 'Abs', 'Did not attend', 'No', 'N'],
				cancelled: ['Cancelled', 'Canceled', 'Withdrew', 'Withdrawn'],
				waitlist: ['On the waiting list', 'Waiting list', 'Wait list', 'Waiting']
			}),
			'Whether they came.',
			{ synonyms: ['Booking', 'Attendance', 'Attended', 'Status'], example: 'attended' }
		),
		column('hours', 'Hours', { kind: 'hours', min: 0, max: 100 }, 'Hours of training.', {
			synonyms: ['Duration', 'Duration (hours)', 'Length (hours)', 'Hours attended'],
			example: '2'
		}),
		column('need_ref', 'Need', text(80), 'The training need it answers, where one was logged.', {
			synonyms: ['Need', 'Training need', 'Need reference'],
			example: 'N-03'
		}),
		column('rating_overall', 'Overall rating', rating, 'From 1 (poor) to 5 (excellent).', {
			synonyms: ['Rating', 'Overall', 'Satisfaction', 'Overall rating'],
			example: '4'
		}),
		column('rating_relevance', 'Relevance', rating, 'From 1 (not relevant) to 5 (very).', {
			synonyms: ['Relevance', 'Relevance rating', 'Relevance to role'],
			example: '5'
		}),
		column('pre_score', 'Score before', score, 'Score in the test before the session.', {
			synonyms: ['Before', 'Pre', 'Pre test', 'Score before'],
			example: '5'
		}),
		column('post_score', 'Score after', score, 'Score in the test after the session.', {
			synonyms: ['After', 'Post', 'Post test', 'Score after'],
			example: '7'
		}),
		column('score_max', 'Highest score', score, 'The highest score one could have.', {
			synonyms: ['Out of', 'Max score', 'Maximum score'],
			example: '10'
		}),
		column('support_score', 'Support', rating, '“My school supports me to use this”, 1 to 5.', {
			synonyms: ['Support', 'School support'],
			example: '4'
		}),
		column(
			'used',
			'Used',
			choice({
				yes: ['Yes', 'Y', 'True'],
				partly: ['Partly', 'Part', 'Some', 'A little'],
				no: ['No', 'N', 'False', 'Not yet']
			}),
			'Whether they have used it since.',
			{ synonyms: ['Used since', 'Used in practice', 'Applied', 'In use'], example: 'yes' }
		),
		column('followup_date', 'Asked on', { kind: 'date' }, 'The day they were asked about use.', {
			synonyms: ['Follow-up date', 'Follow up', 'Follow-up'],
			example: '20/01/2026'
		}),
		...moneyColumns
	],
	key: ['session_id', 'school_urn', 'attendee_ref'],
	signature: ['session_id', 'booking_status', 'rating_overall'],
	rules: [
		{ problem: 'score-above-highest', column: 'post_score', when: 'post_score > score_max' },
		{ problem: 'score-above-highest', column: 'pre_score', when: 'pre_score > score_max' }
	],
	agreeing: [oneSession],
	register: {
		one: 'session',
		many: 'sessions',
		words: ['training', 'course', 'courses', 'CPD', 'INSET', 'workshop', 'workshops', 'twilight'],
		date: 'session_date',
		code: 'session_id',
		about: 'title',
		mark: 'booking_status',
		came: 'attended',
		missed: 'no_show',
		counted: ['attended', 'partial'],
		notDue: ['cancelled', 'waitlist']
	},
	variants: [
		{
			name: 'one-row-per-session-and-school',
			oneRowIs: 'one row for each school at each session',
			columns: [
				...session,
				schoolColumn,
				column('n_booked', 'Booked', count, 'How many people booked.', {
					synonyms: ['Booked', 'Bookings', 'Number booked'],
					example: '3'
				}),
				column('n_attended', 'Attended', count, 'How many of them came.', {
					synonyms: ['Number attended', 'People attended'],
					example: '2'
				}),
				column('n_rated', 'Rated', count, 'How many rated the session.', {
					synonyms: ['Number rated', 'Ratings', 'Responses'],
					example: '2'
				}),
				column('n_rated_4or5', 'Rated 4 or 5', count, 'How many of those gave it 4 or 5.', {
					synonyms: ['Rated 4 or 5', 'Rated good', 'Positive ratings'],
					example: '2'
				}),
				column('hours', 'Hours', { kind: 'hours', min: 0, max: 100 }, 'Hours of training.', {
					synonyms: ['Duration', 'Duration (hours)', 'Length (hours)'],
					example: '2'
				}),
				...moneyColumns
			],
			key: ['session_id', 'school_urn'],
			signature: ['n_attended', 'n_booked'],
			rules: [
				{
					problem: 'more-attended-than-booked',
					column: 'n_attended',
					when: 'n_attended > n_booked'
				},
				{
					problem: 'more-rated-than-attended',
					column: 'n_rated',
					when: 'n_rated > n_attended'
				},
				{
					problem: 'more-liked-than-rated',
					column: 'n_rated_4or5',
					when: 'n_rated_4or5 > n_rated'
				}
			],
			agreeing: [oneSession],
			examples: [
				{
					session_id: 'T-07',
					session_date: '14/10/2025',
					title: 'Reading for meaning',
					topic_code: 'READING',
					strand: 'staff',
					provider: 'Partnership',
					delivery: 'in_person',
					joint: 'yes',
					places_offered: '30',
					school_urn: '999001',
					n_booked: '3',
					n_attended: '2',
					n_rated: '2',
					n_rated_4or5: '2',
					hours: '2',
					session_cost_gbp: '450',
					session_income_gbp: '0'
				}
			]
		}
	],
	examples: [
		{
			session_id: 'T-07',
			session_date: '14/10/2025',
			title: 'Reading for meaning',
			topic_code: 'READING',
			strand: 'staff',
			provider: 'Partnership',
			delivery: 'in_person',
			joint: 'yes',
			places_offered: '30',
			school_urn: '999001',
			attendee_ref: 'A014',
			attendee_role: 'staff',
			booking_status: 'attended',
			hours: '2',
			need_ref: 'N-03',
			rating_overall: '4',
			rating_relevance: '5',
			pre_score: '5',
			post_score: '7',
			score_max: '10',
			support_score: '4',
			used: 'yes',
			followup_date: '20/01/2026',
			session_cost_gbp: '450',
			session_income_gbp: '0'
		},
		{
			session_id: 'T-07',
			session_date: '14/10/2025',
			title: 'Reading for meaning',
			topic_code: 'READING',
			strand: 'staff',
			provider: 'Partnership',
			delivery: 'in_person',
			joint: 'yes',
			places_offered: '30',
			school_urn: '999002',
			attendee_ref: 'A027',
			attendee_role: 'staff',
			booking_status: 'no_show',
			session_cost_gbp: '450',
			session_income_gbp: '0'
		}
	]
};
