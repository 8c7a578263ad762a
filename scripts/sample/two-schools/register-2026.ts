import { thing, type Record } from './record.ts';
import { MERROWDOWN, SALLOWFORD } from './schools.ts';

const CHAIR = { owner_role: 'Chair of the joint committee' };
const BURSAR = { owner_role: 'Bursar' };

/** The second year’s register as it stood on 22 November 2026. */
export const register2026: Record[] = [
	thing(
		'B-02',
		['document', 'TERMS_OF_REFERENCE', 'T1'],
		'Terms of reference of the joint committee',
		['2026-09-30', '2026-09-23'],
		CHAIR
	),
	thing(
		'B-03',
		['agreement', 'COST_MODEL', 'T2'],
		'How costs are worked out and shared',
		['2026-11-30'],
		BURSAR
	),
	thing(
		'B-05',
		['document', 'ROLES', 'T6'],
		'Who is in charge when the head is elsewhere',
		['2026-09-11', '2026-09-09'],
		{ owner_role: 'Headteacher' }
	),
	thing(
		'B-06',
		['document', 'SALARY', 'T7'],
		'Salary point, shared and separate targets agreed',
		['2026-10-30', '2026-11-18'],
		CHAIR
	),
	{
		...thing(
			'Q-01',
			['milestone', 'PAYMENT', 'T2'],
			'Payment for half term 1',
			['2026-10-23', '2026-10-21'],
			BURSAR
		),
		school_urn: SALLOWFORD
	},
	{
		...thing(
			'Q-02',
			['milestone', 'PAYMENT', 'T2'],
			'Payment for half term 2',
			['2026-12-18'],
			BURSAR
		),
		school_urn: SALLOWFORD
	},
	{
		...thing('F-01', ['milestone', 'EVENT'], 'Nativity play', ['2026-12-09']),
		school_urn: MERROWDOWN
	},
	{
		...thing('F-02', ['milestone', 'EVENT'], 'Nativity play', ['2026-12-10']),
		school_urn: SALLOWFORD
	},
	thing(
		'Y-01',
		['review', 'WORKLOAD', 'T5'],
		'Travel and work-life balance, autumn',
		['2026-12-04'],
		CHAIR
	),
	thing(
		'Y-02',
		['review', 'WORKLOAD', 'T5'],
		'Travel and work-life balance, spring',
		['2027-03-19'],
		CHAIR
	),
	thing(
		'Y-03',
		['review', 'WORKLOAD', 'T5'],
		'Travel and work-life balance, summer',
		['2027-06-25'],
		CHAIR
	),
	thing(
		'Y-04',
		['review', 'EXTERNAL', 'T10'],
		'External evaluation of the partnership',
		['2027-05-28'],
		CHAIR
	)
];
