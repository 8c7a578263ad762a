import { TIDY, type Dialect } from '../sheet.ts';
import { thing, type Record } from './record.ts';

type Standing = 'done' | 'partly' | 'open' | 'dropped';

/** How each item of the leaflet’s lists stood in June 2026; G9 was not looked at. */
const GOVERNORS: Standing[] = ['done', 'partly', 'done', 'done', 'done', 'partly', 'done', 'done'];
const HEAD: Standing[] = [
	'done',
	'partly',
	'done',
	'partly',
	'done',
	'open',
	'done',
	'done',
	'partly'
];

/** The self-review of governors and head, an item a row. */
export const selfReview2025: Record[] = [
	...GOVERNORS.map((status, at) => item(`G${at + 1}`, status, '2026-06-17')),
	...HEAD.map((status, at) => item(`H${at + 1}`, status, '2026-06-24'))
];

function item(clause: string, status: Standing, day: string): Record {
	return {
		...thing(`SR-${clause}`, ['review', 'SELF_REVIEW', clause], 'Self-review', ['', day]),
		status
	};
}

type Risk = [
	clause: string,
	title: string,
	owner: string,
	likelihood: number,
	impact: number,
	reviewed: string
];

/** I6 has no row; I4 was last looked at in spring. */
const RISKS: Risk[] = [
	['I1', 'Contracts of staff with wider roles not yet varied', 'Bursar', 3, 4, '2026-06-17'],
	['I2', 'Staff unsure who decides when the head is away', 'Headteacher', 2, 4, '2026-06-17'],
	[
		'I3',
		'Sallowford’s part of the cost grows faster than its roll',
		'Chair of Sallowford governors',
		4,
		4,
		'2026-06-17'
	],
	['I4', 'No cover for a leader who steps up', 'Headteacher', 3, 3, '2026-02-04'],
	[
		'I5',
		'Notice periods of the contract untested',
		'Chair of the joint committee',
		1,
		3,
		'2026-06-17'
	],
	['I7', 'Joint committee without a clerk', 'Chair of the joint committee', 2, 2, '2026-06-17']
];

/** The first year’s risks and what is done about them. */
export const risks2025: Record[] = [
	...RISKS.map(([clause_ref, title, owner_role, likelihood, impact, day]) => ({
		...thing(`RISK-${clause_ref}`, ['risk', '', clause_ref], title, ['', day], { owner_role }),
		status: clause_ref === 'I7' ? 'done' : 'open',
		likelihood: String(likelihood),
		impact: String(impact)
	})),
	thing(
		'RA-01',
		['action', '', 'I1'],
		'Vary two contracts with advice',
		['2026-05-29', '2026-05-27'],
		{ owner_role: 'Bursar' }
	),
	thing(
		'RA-02',
		['action', '', 'I2'],
		'Put the list of roles up in both staff rooms',
		['2025-12-12', '2025-12-10'],
		{ owner_role: 'Headteacher' }
	),
	thing(
		'RA-03',
		['action', '', 'I3'],
		'Work out the shares again from the autumn roll',
		['2026-10-30'],
		{ owner_role: 'Bursar' }
	),
	thing(
		'RA-04',
		['action', '', 'I3'],
		'Ask the authority about small school support',
		['2026-07-10', '2026-07-02'],
		{ owner_role: 'Bursar' }
	)
];

/** As a clerk keeps it: own headers, words and UK dates. */
export const clerk: Dialect = {
	...TIDY,
	ukDates: true,
	headers: {
		record_id: 'Ref',
		record_type: 'Type',
		clause_ref: 'Clause',
		topic_code: 'Topic',
		title: 'Item',
		owner_role: 'Owner',
		due_date: 'By when',
		completed_date: 'Last reviewed',
		status: 'Status',
		likelihood: 'Likelihood',
		impact: 'Impact'
	},
	words: {
		record_type: { review: 'Review', risk: 'Risk', action: 'Action' },
		status: { partly: 'Partly', open: 'Not yet', done: 'In place', dropped: 'Not applicable' }
	}
};

export const CLERK_COLUMNS = [
	'record_id',
	'record_type',
	'clause_ref',
	'topic_code',
	'title',
	'owner_role',
	'due_date',
	'completed_date',
	'status',
	'likelihood',
	'impact'
] as const;
