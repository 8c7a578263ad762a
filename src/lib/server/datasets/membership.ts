import { choice, column, text } from './column.ts';
import type { Column, Dataset } from './dataset.ts';
import { groupType } from './groups.ts';
import { attendeeColumn, schoolColumn } from './people.ts';

const boardColumns: Column[] = [
	schoolColumn,
	column('group_code', 'Group', groupType, 'Which board, committee or forum they belong to.', {
		required: true,
		synonyms: ['Group', 'Forum', 'Board', 'Committee'],
		example: 'GB'
	})
];

const role = choice({
	chair: [
		'Chair',
		'Chair of governors',
		'Chair of trustees',
		'Chair of local governing body',
		'Shared chair of local governing body',
		'Shared chair of local governing body - group',
		'Shared chair of local governing body - establishment'
	],
	vice_chair: ['Vice chair', 'Vice chair of governors', 'Deputy chair'],
	head: ['Headteacher', 'Head', 'Head teacher', 'Headteacher governor', 'Principal'],
	parent: ['Parent governor', 'Parent'],
	staff: ['Staff governor', 'Staff'],
	la: ['Local authority governor', 'LA governor', 'LA', 'Local authority'],
	co_opted: ['Co-opted governor', 'Co-opted'],
	foundation: ['Foundation governor', 'Foundation', 'Ex-officio foundation governor'],
	governor: [
		'Governor',
		'School governor',
		'Local governor',
		'Shared local governor',
		'Shared local governor - group',
		'Shared local governor - establishment'
	],
	trustee: ['Trustee'],
	member: ['Member', 'Member - individual', 'Member - organisation'],
	associate: ['Associate member', 'Associate'],
	clerk: [
		'Clerk',
		'Clerk to governors',
		'Governance professional',
		'Governance professional - federation',
		'Governance professional - group',
		'Governance professional - local authority maintained school',
		'Governance professional - multi-academy trust (MAT)',
		'Governance professional - secure single-academy trust',
		'Governance professional - single-academy trust (SAT)',
		'Governance professional - individual academy or free school',
		'Local governance professional - individual academy or free school',
		'Shared governance professional - establishment',
		'Shared governance professional - group'
	],
	officer: ['Officer', 'Accounting officer', 'Chief financial officer']
});

const needsSchool = {
	problem: 'school-missing',
	column: 'school_urn',
	when: "group_code IN ('GB', 'COMM') AND school_urn IS NULL"
};

/** Who sits on each board and since when, and how many places it has (METHOD 3.5). */
export const membership: Dataset = {
	name: 'membership',
	title: 'Membership',
	description: 'Who sits on each governing board and since when, and how many places it has.',
	oneRowIs: 'one row for each person on a board',
	holds: {
		column: 'school_urn',
		one: 'the membership of one board',
		many: 'the membership of # boards'
	},
	columns: [
		...boardColumns,
		{ ...attendeeColumn, required: true, synonyms: [...attendeeColumn.synonyms, 'Governor'] },
		column('role_category', 'Role', role, 'The capacity in which they belong to it.', {
			synonyms: ['Role', 'Category', 'Governor type', 'Type of governor', 'Governor category'],
			example: 'parent'
		}),
		column('appointed_date', 'Appointed', { kind: 'date' }, 'The day their term began.', {
			required: true,
			synonyms: ['Date of appointment', 'Date appointed', 'Appointed on', 'Term start date'],
			example: '01/09/2024'
		}),
		column(
			'term_end_date',
			'Term ends',
			{ kind: 'date', mayBeOpen: true },
			'The day their term ends or ended.',
			{
				synonyms: [
					'Date term of office ends/ended',
					'Date term of office ends',
					'Term of office ends',
					'End of term of office',
					'Term end',
					'Term expires'
				],
				example: '31/08/2028'
			}
		),
		column(
			'left_date',
			'Left',
			{ kind: 'date', mayBeOpen: true },
			'The day they left, where they have.',
			{
				synonyms: ['Date left', 'Left on', 'Stepped down', 'Date of resignation', 'Resigned'],
				example: ''
			}
		),
		column('appointing_body', 'Appointed by', text(150), 'Who appointed or elected them.', {
			synonyms: ['Appointing body', 'Elected by', 'Nominated by'],
			example: 'Elected by parents'
		})
	],
	key: ['school_urn', 'group_code', 'attendee_ref', 'role_category', 'appointed_date'],
	signature: ['appointed_date', 'term_end_date'],
	rules: [
		needsSchool,
		{
			problem: 'ends-before-it-begins',
			column: 'term_end_date',
			when: 'term_end_date < appointed_date'
		},
		{ problem: 'ends-before-it-begins', column: 'left_date', when: 'left_date < appointed_date' }
	],
	agreeing: [],
	keeps: 'office',
	variants: [
		{
			name: 'one-row-per-board',
			oneRowIs: 'one row for each board',
			columns: [
				...boardColumns,
				column(
					'board_places',
					'Places',
					{ kind: 'integer', min: 1, max: 100 },
					'How many places the board has, filled or not.',
					{
						required: true,
						synonyms: ['Board places', 'Places on the board', 'Size of board', 'Board size'],
						example: '12'
					}
				)
			],
			key: ['school_urn', 'group_code'],
			signature: ['board_places'],
			rules: [needsSchool],
			agreeing: [],
			examples: [{ school_urn: '999001', group_code: 'GB', board_places: '12' }]
		}
	],
	examples: [
		{
			school_urn: '999001',
			group_code: 'GB',
			attendee_ref: 'A014',
			role_category: 'parent',
			appointed_date: '01/09/2024',
			term_end_date: '31/08/2028',
			appointing_body: 'Elected by parents'
		},
		{
			school_urn: '999001',
			group_code: 'GB',
			attendee_ref: 'A027',
			role_category: 'chair',
			appointed_date: '12/01/2023',
			term_end_date: '11/01/2027',
			left_date: '17/07/2025',
			appointing_body: 'Appointed by GB/board'
		}
	]
};
