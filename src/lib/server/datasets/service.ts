import { choice, column, text } from './column.ts';
import type { Dataset, Rule } from './dataset.ts';
import { schoolColumn } from './people.ts';

/** Requests to a service: when they came, were answered and were resolved (METHOD 3.5). */
export const service: Dataset = {
	name: 'service',
	title: 'Service requests',
	description: 'Requests to the service, with when each came, was first answered and was resolved.',
	oneRowIs: 'one row for each request',
	holds: { column: 'request_id', one: 'one request', many: '# requests' },
	columns: [
		column('request_id', 'Request', text(80), 'A code that no other request has.', {
			required: true,
			synonyms: [
				'Request ID',
				'Request ref',
				'Ticket',
				'Ticket ID',
				'Enquiry',
				'Enquiry ID',
				'Case',
				'Case ID',
				'Ticket no',
				'Ticket number',
				'Ticket ref',
				'Request no',
				'Request number',
				'Enquiry no',
				'Enquiry ref',
				'Call ref',
				'Log no',
				'Reference',
				'Ref',
				'ID'
			],
			example: 'Q-0412'
		}),
		column(
			'received_at',
			'Received',
			{ kind: 'moment' },
			'The day and, where it is known, the time it came.',
			{
				required: true,
				synonyms: [
					'Received',
					'Date received',
					'Opened',
					'Created',
					'Created at',
					'Created time',
					'Created date',
					'Date created',
					'Opened at',
					'Date opened',
					'Date logged',
					'Logged',
					'Submitted',
					'Request date',
					'Enquiry date'
				],
				example: '03/11/2025 09:15'
			}
		),
		column(
			'channel',
			'How',
			choice({
				email: ['E-mail', 'Emailed', 'Mail'],
				phone: ['Phone', 'Telephone', 'Call'],
				web: ['Web form', 'Web', 'Website', 'Portal', 'Online', 'Form', 'Chat'],
				in_person: ['In person', 'Visit'],
				letter: ['Letter', 'Post']
			}),
			'How it came.',
			{
				synonyms: ['Channel', 'Method', 'Contact method', 'Source', 'Via', 'How received'],
				example: 'email'
			}
		),
		column('category', 'About', text(80), 'What it was about.', {
			synonyms: [
				'Category',
				'Topic',
				'Type',
				'Type of request',
				'Request type',
				'Enquiry type',
				'Query type'
			],
			example: 'Appointments'
		}),
		{
			...schoolColumn,
			synonyms: [
				...schoolColumn.synonyms,
				'Organisation',
				'Company',
				'Customer',
				'Requester’s school'
			]
		},
		column(
			'first_reply_at',
			'First reply',
			{ kind: 'moment', mayBeOpen: true },
			'When somebody first answered.',
			{
				synonyms: [
					'First reply',
					'First reply at',
					'First response',
					'First response at',
					'First response time',
					'Initial response time',
					'Date of first reply',
					'Replied',
					'Date replied',
					'Responded'
				],
				example: '03/11/2025 14:40'
			}
		),
		column('resolved_at', 'Resolved', { kind: 'moment', mayBeOpen: true }, 'When it was settled.', {
			synonyms: [
				'Resolved at',
				'Resolved time',
				'Date resolved',
				'Resolution date',
				'Solved at',
				'Closed',
				'Closed at',
				'Closed time',
				'Date closed',
				'Completed'
			],
			example: '05/11/2025 11:00'
		}),
		column('reopened', 'Reopened', { kind: 'yes-no' }, 'Whether it had to be opened again.', {
			synonyms: ['Re-opened', 'Reopened?'],
			example: 'no'
		}),
		column('complaint', 'Complaint', { kind: 'yes-no' }, 'Whether it was a complaint.', {
			synonyms: ['Complaint?', 'Is complaint'],
			example: 'no'
		}),
		column('complaint_upheld', 'Upheld', { kind: 'yes-no' }, 'Whether the complaint was upheld.', {
			synonyms: ['Complaint upheld', 'Upheld?'],
			example: ''
		})
	],
	key: ['request_id'],
	signature: ['received_at', 'first_reply_at', 'resolved_at'],
	rules: [...notBefore('first_reply_at'), ...notBefore('resolved_at')],
	agreeing: [],
	// Owners, notes and whoever asked may be named in the file.
	keeps: 'people',
	variants: [],
	examples: [
		{
			request_id: 'Q-0412',
			received_at: '03/11/2025 09:15',
			channel: 'email',
			category: 'Appointments',
			school_urn: '999001',
			first_reply_at: '03/11/2025 14:40',
			resolved_at: '05/11/2025 11:00',
			reopened: 'no',
			complaint: 'no'
		}
	]
};

// Of a reply on the same day whose time nobody wrote down, only the end of that day is certain.
function notBefore(column: string): Rule[] {
	const sameDay = `${column} = date_trunc('day', received_at)`;
	return [
		{
			problem: 'ends-before-it-begins',
			column,
			when: `${column} < received_at AND NOT ${sameDay}`
		},
		{
			problem: 'time-not-said',
			column,
			when: `${column} < received_at AND ${sameDay}`,
			instead: `greatest(received_at, ${column} + INTERVAL 17 HOUR)`
		}
	];
}
