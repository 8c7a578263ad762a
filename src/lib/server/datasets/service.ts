import { choice, column, text } from './column.ts';
import type { Dataset } from './dataset.ts';
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
				'Case ID'
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
				synonyms: ['Received', 'Date received', 'Opened', 'Created', 'Created at', 'Opened at'],
				example: '03/11/2025 09:15'
			}
		),
		column(
			'channel',
			'How',
			choice({
				email: ['E-mail', 'Mail'],
				phone: ['Phone', 'Telephone', 'Call'],
				web: ['Web form', 'Website', 'Portal', 'Online'],
				in_person: ['In person', 'Visit'],
				letter: ['Letter', 'Post']
			}),
			'How it came.',
			{ synonyms: ['Channel', 'Method', 'Contact method'], example: 'email' }
		),
		column('category', 'About', text(80), 'What it was about.', {
			synonyms: ['Category', 'Topic', 'Subject', 'Type of request'],
			example: 'Appointments'
		}),
		schoolColumn,
		column('first_reply_at', 'First reply', { kind: 'moment' }, 'When somebody first answered.', {
			synonyms: ['First reply', 'First reply at', 'First response', 'Replied', 'Responded'],
			example: '03/11/2025 14:40'
		}),
		column('resolved_at', 'Resolved', { kind: 'moment' }, 'When it was settled.', {
			synonyms: ['Resolved at', 'Closed', 'Closed at', 'Date closed', 'Completed'],
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
	signature: ['request_id', 'received_at', 'first_reply_at', 'resolved_at'],
	rules: [
		{
			problem: 'ends-before-it-begins',
			column: 'first_reply_at',
			when: 'first_reply_at < received_at'
		},
		{ problem: 'ends-before-it-begins', column: 'resolved_at', when: 'resolved_at < received_at' }
	],
	agreeing: [],
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
