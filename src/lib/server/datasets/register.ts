import { choice, column, text } from './column.ts';
import type { Dataset } from './dataset.ts';
import { maybeName, schoolColumn } from './people.ts';

const recordType = choice({
	milestone: ['Milestone'],
	action: ['Action', 'Follow-up action', 'Action point'],
	lead: ['Lead', 'Designated lead', 'Area lead'],
	priority: ['Priority', 'Key priority'],
	impact_report: ['Impact report', 'Impact evaluation report'],
	review: ['Review', 'Evaluation', 'External evaluation'],
	agreement: ['Agreement', 'Contract', 'Common policy', 'Policy'],
	protocol: ['Protocol'],
	document: ['Document', 'Terms of reference', 'Decision'],
	feedback: ['Feedback', 'Report back', 'Feedback to governors'],
	peer_review: ['Peer review', 'Peer evaluation', 'Triad', 'Triad visit'],
	moderation: ['Moderation'],
	need: ['Need', 'Request', 'Training need', 'Request for support'],
	communication: ['Communication', 'Update', 'Briefing', 'Newsletter'],
	representation: ['Representation', 'Seat', 'Committee seat'],
	consultation: ['Consultation'],
	case_study: ['Case study', 'Shared practice'],
	risk: ['Risk'],
	visit: ['Visit', 'Exchange']
});

// A line below the list that counts it, whatever else stands in it.
const TOTALS = ['record_id', 'title']
	.map((column) => `regexp_full_match(lower(${column}), '(grand |sub-?)?totals?:?')`)
	.join(' OR ');

/** One row for each dated thing that was promised, asked for or done (METHOD 3.4). */
export const register: Dataset = {
	name: 'register',
	title: 'Actions and records',
	description:
		'Dated things that are not meetings, training or results: milestones, actions, reports, reviews, agreements, needs.',
	oneRowIs: 'one row for each dated thing',
	holds: { column: 'record_id', one: 'a register of one thing', many: 'a register of # things' },
	columns: [
		column('record_id', 'Record', text(80), 'A code that no other row has, such as R-014.', {
			synonyms: [
				'Record ID',
				'Record ref',
				'Register ref',
				'Ref',
				'Reference',
				'ID',
				'No',
				'Number',
				'Item no',
				'Item number',
				'Action ID',
				'Action no',
				'Action number',
				'Action ref',
				'Risk ID',
				'Risk no',
				'Risk ref',
				'Risk number'
			],
			example: 'R-014',
			made: {
				oneOf: ['title'],
				sql: "title || coalesce(' ' || coalesce(raised_date, due_date)::VARCHAR, '')",
				problem: 'record-name-made',
				unmade: 'line-unnamed'
			}
		}),
		column('record_type', 'Type', recordType, 'What kind of thing it is.', {
			required: true,
			synonyms: ['Record type', 'Type of record', 'Kind', 'Item type', 'Type of item', 'Category'],
			example: 'action'
		}),
		column('clause_ref', 'Clause', text(20), 'The clause of the agreement that it is about.', {
			synonyms: ['Clause reference', 'Clause ref', 'Commitment'],
			example: '6.2'
		}),
		column('topic_code', 'Topic', text(40), 'The topic it is filed under.', {
			synonyms: ['Topic', 'Theme', 'Area'],
			example: 'READING'
		}),
		column('title', 'Title', text(300), 'What it is, in a few words that name nobody.', {
			required: true,
			synonyms: [
				'What',
				'Name of item',
				'Item',
				'Summary',
				'Action',
				'Actions',
				'Action agreed',
				'Agreed action',
				'Action point',
				'Action required',
				'Action to be taken',
				'Task',
				'Milestone',
				'Risk',
				'Description of risk',
				'Risk description',
				'Issue',
				'Need',
				'Document',
				'Report',
				'Decision',
				'Description'
			],
			example: 'Send the reading plan to all schools'
		}),
		column('owner_role', 'Owner', text(100), 'The role that leads it: a role, not a name.', {
			synonyms: [
				'Owner role',
				'Lead role',
				'Responsible',
				'Responsibility',
				'Person responsible',
				'By whom',
				'Who',
				'Led by',
				'Lead',
				'Lead officer',
				'Assigned to',
				'Action owner',
				'Risk owner'
			],
			example: 'Reading lead'
		}),
		{ ...schoolColumn, type: { kind: 'school', everybody: true } },
		column(
			'raised_date',
			'Raised',
			{ kind: 'date', mayBeOpen: true },
			'The day it was asked for or agreed, where that matters: needs, requests, vacancies.',
			{
				synonyms: [
					'Date raised',
					'Requested',
					'Date requested',
					'Logged',
					'Date logged',
					'Agreed on',
					'Date agreed',
					'Agreed',
					'Date identified',
					'Identified',
					'Date of request',
					'Date opened',
					'Date added'
				],
				example: '01/10/2025'
			}
		),
		column(
			'due_date',
			'Due',
			{ kind: 'date', mayBeOpen: true },
			'The day by which it was to be done.',
			{
				synonyms: [
					'Due date',
					'Date due',
					'By when',
					'When',
					'Deadline',
					'Due by',
					'Target date',
					'Target completion date',
					'Timescale',
					'Review date',
					'Next review'
				],
				example: '14/11/2025'
			}
		),
		column(
			'completed_date',
			'Done on',
			{ kind: 'date', mayBeOpen: true },
			'The day it was done; for a risk or a self-review, the day it was last looked at.',
			{
				synonyms: [
					'Completed date',
					'Date completed',
					'Completed',
					'Date done',
					'Done',
					'Completed on',
					'Date closed',
					'Closed on',
					'Date signed',
					'Date approved',
					'Date published',
					'Last reviewed',
					'Reviewed on'
				],
				example: '12/11/2025'
			}
		),
		column(
			'status',
			'Status',
			choice({
				open: [
					'Open',
					'In progress',
					'Not started',
					'Not yet',
					'Ongoing',
					'Started',
					'On track',
					'Outstanding',
					'Overdue',
					'Pending',
					'To do',
					'Underway',
					'Under way',
					'Live',
					'Planned',
					'Draft'
				],
				partly: ['Partly', 'Partly in place', 'In part'],
				done: [
					'Done',
					'Complete',
					'Completed',
					'Closed',
					'Met',
					'Signed',
					'In place',
					'Achieved',
					'Delivered',
					'Approved',
					'Published'
				],
				dropped: [
					'Dropped',
					'Cancelled',
					'Declined',
					'Withdrawn',
					'No longer needed',
					'Not applicable'
				]
			}),
			'Where it stands.',
			{ synonyms: ['State', 'Current status', 'Action status', 'Open/closed'], example: 'done' }
		),
		column(
			'for_year',
			'For the year',
			{ kind: 'time-period' },
			'For a priority: the year that it is set for, such as 2026/27, where the day on which it was set doesn’t tell.',
			{ synonyms: ['Priority for', 'Set for the year', 'Set for'], example: '2026/27' }
		),
		column('as_planned', 'As planned', { kind: 'yes-no' }, 'Whether it was done as planned.', {
			synonyms: ['As planned?', 'Delivered as planned'],
			example: 'yes'
		}),
		column(
			'evidence_ref',
			'Evidence',
			text(200),
			'Where it is written down: a minute number or a file’s name.',
			{
				synonyms: ['Evidence ref', 'Evidence reference', 'Minute', 'Minute ref', 'Minute no'],
				example: 'HSF-2 item 4'
			}
		),
		column(
			'participants',
			'Schools taking part',
			{ kind: 'schools' },
			'The schools that took part, by URN or name, with semicolons between them.',
			{
				synonyms: [
					'Participants',
					'Schools',
					'Participating schools',
					'Schools involved',
					'Schools attending',
					'Partners'
				],
				example: '999001; 999002'
			}
		),
		column('value_gbp', 'Value', { kind: 'number' }, 'What it is worth or saves, in pounds.', {
			synonyms: ['Value', 'Value (£)', 'Amount', 'Saving', 'Saving (£)'],
			example: '1200'
		}),
		column(
			'likelihood',
			'Likelihood',
			{ kind: 'integer', min: 1, max: 5 },
			'For a risk: how likely it is, from 1 (hardly) to 5 (almost certain).',
			{ synonyms: ['Probability', 'Likelihood (1-5)'], example: '3' }
		),
		column(
			'impact',
			'Impact',
			{ kind: 'integer', min: 1, max: 5 },
			'For a risk: how much it would matter, from 1 (little) to 5 (most).',
			{ synonyms: ['Severity', 'Impact (1-5)'], example: '4' }
		),
		column('notes', 'Notes', text(2000), 'For the sender’s own use: never shown in any report.', {
			synonyms: ['Note', 'Comment', 'Comments', 'Remarks', 'Progress', 'Update', 'Mitigation'],
			example: ''
		})
	],
	key: ['record_id', 'school_urn'],
	signature: ['record_type', 'owner_role', 'clause_ref', 'due_date', 'completed_date'],
	rules: [
		{ problem: 'totals-row', column: 'title', when: TOTALS },
		{
			problem: 'ends-before-it-begins',
			column: 'completed_date',
			when: 'completed_date < raised_date'
		},
		{
			problem: 'owner-may-be-a-name',
			column: 'owner_role',
			when: maybeName('owner_role'),
			instead: "'A named person'"
		}
	],
	agreeing: [],
	// Owners, notes and whoever asked may be named in the file.
	keeps: 'people',
	variants: [],
	examples: [
		{
			record_id: 'R-014',
			record_type: 'action',
			clause_ref: '6.2',
			topic_code: 'READING',
			title: 'Send the reading plan to all schools',
			owner_role: 'Reading lead',
			due_date: '14/11/2025',
			completed_date: '12/11/2025',
			status: 'done'
		},
		{
			record_id: 'R-015',
			record_type: 'peer_review',
			clause_ref: '3.1.7',
			title: 'Spring peer review',
			owner_role: 'Forum chair',
			due_date: '27/03/2026',
			completed_date: '20/03/2026',
			status: 'done',
			participants: '999001; 999002'
		}
	]
};
