import { thing, type Record } from './record.ts';
import { BOTH, MERROWDOWN, SALLOWFORD } from './schools.ts';

const CHAIR = { owner_role: 'Chair of the joint committee' };
const BURSAR = { owner_role: 'Bursar' };

/** The first year’s register of dated things: what the two schools agreed, paid, reviewed and shared. */
export const register2025: Record[] = [
	...agreed(),
	...payments(),
	...events(),
	...reviews(),
	...shared(),
	...people()
];

function agreed(): Record[] {
	const by = (type: string, topic: string, clause: string): [string, string, string] => [
		type,
		topic,
		clause
	];
	return [
		thing(
			'A-01',
			by('agreement', 'CONTRACT', 'S3'),
			'Contract of the management partnership',
			['2025-07-31', '2025-07-10'],
			CHAIR
		),
		thing(
			'A-02',
			by('document', 'TERMS_OF_REFERENCE', 'T1'),
			'Terms of reference of the joint committee',
			['2025-09-30', '2025-09-24'],
			CHAIR
		),
		thing(
			'A-03',
			by('agreement', 'COST_MODEL', 'T2'),
			'How costs are worked out and shared',
			['2025-09-30', '2025-10-08'],
			BURSAR
		),
		thing(
			'A-04',
			by('agreement', 'EXIT', 'T3'),
			'Exit strategy with triggers and notice',
			['2025-10-31', '2025-10-08'],
			CHAIR
		),
		thing(
			'A-05',
			by('document', 'ROLES', 'T6'),
			'Who is in charge when the head is elsewhere',
			['2025-09-12', '2025-09-10'],
			{ owner_role: 'Headteacher' }
		),
		thing(
			'A-06',
			by('document', 'SALARY', 'T7'),
			'Salary point, shared and separate targets agreed',
			['2025-10-31', '2025-10-08'],
			CHAIR
		)
	];
}

/** Sallowford pays its part each half term; the spring payment came twelve days late. */
function payments(): Record[] {
	const dates: [due: string, paid: string][] = [
		['2025-10-24', '2025-10-20'],
		['2025-12-19', '2025-12-19'],
		['2026-02-13', '2026-02-25'],
		['2026-03-27', '2026-03-24'],
		['2026-05-22', '2026-05-21'],
		['2026-07-22', '2026-07-17']
	];
	return dates.map((pair, at) => ({
		...thing(
			`P-0${at + 1}`,
			['milestone', 'PAYMENT', 'T2'],
			`Payment for half term ${at + 1}`,
			pair,
			BURSAR
		),
		school_urn: SALLOWFORD
	}));
}

/** Sports days fell on one day, and Merrowdown’s open evening on Sallowford’s governing body. */
function events(): Record[] {
	const at = (code: string, title: string, day: string, school_urn: string) => ({
		...thing(code, ['milestone', 'EVENT'], title, [day, day]),
		school_urn
	});
	return [
		at('E-01', 'Harvest festival', '2025-10-09', SALLOWFORD),
		at('E-02', 'Open evening', '2026-03-11', MERROWDOWN),
		at('E-03', 'Nativity play', '2025-12-10', MERROWDOWN),
		at('E-04', 'Nativity play', '2025-12-11', SALLOWFORD),
		at('E-05', 'Parents’ evening', '2025-11-19', MERROWDOWN),
		at('E-06', 'Parents’ evening', '2025-11-20', SALLOWFORD),
		at('E-07', 'Sports day', '2026-07-03', MERROWDOWN),
		at('E-08', 'Sports day', '2026-07-03', SALLOWFORD)
	];
}

/** Workload was not reviewed in summer; of four actions from the external evaluation one is late. */
function reviews(): Record[] {
	return [
		thing(
			'W-01',
			['review', 'WORKLOAD', 'T5'],
			'Travel and work-life balance, autumn',
			['2025-12-05', '2025-12-03'],
			CHAIR
		),
		thing(
			'W-02',
			['review', 'WORKLOAD', 'T5'],
			'Travel and work-life balance, spring',
			['2026-03-20', '2026-03-18'],
			CHAIR
		),
		thing(
			'W-03',
			['review', 'WORKLOAD', 'T5'],
			'Travel and work-life balance, summer',
			['2026-06-26'],
			CHAIR
		),
		thing(
			'V-01',
			['review', 'EXIT', 'T3'],
			'Yearly review of the exit strategy',
			['2026-06-30', '2026-06-17'],
			CHAIR
		),
		thing(
			'V-02',
			['review', 'EXTERNAL', 'T10'],
			'External evaluation of the partnership',
			['2026-05-29', '2026-05-20'],
			CHAIR
		),
		thing(
			'V-03',
			['review', 'LA_EVALUATION', 'L3'],
			'The authority’s evaluation of the arrangement',
			['2026-06-30', '2026-07-01'],
			{ owner_role: 'Partnership officer' }
		),
		thing(
			'X-01',
			['action', 'EXTERNAL', 'T10'],
			'One diary for both schools',
			['2026-06-15', '2026-06-12'],
			{ owner_role: 'Headteacher' }
		),
		thing(
			'X-02',
			['action', 'EXTERNAL', 'T10'],
			'Newsletter page on the partnership',
			['2026-06-30', '2026-06-26'],
			{ owner_role: 'Headteacher' }
		),
		thing(
			'X-03',
			['action', 'EXTERNAL', 'T10'],
			'Cover plan for days when the head is away',
			['2026-07-10', '2026-07-09'],
			CHAIR
		),
		thing(
			'X-04',
			['action', 'EXTERNAL', 'T10'],
			'Agree days at Sallowford for the year ahead',
			['2026-07-17'],
			CHAIR
		)
	];
}

function shared(): Record[] {
	const service = (code: string, title: string, saving: string, participants = BOTH) => ({
		...thing(code, ['agreement', 'SERVICE', 'T8'], title, ['2025-10-31', '2025-10-15'], BURSAR),
		participants,
		value_gbp: saving
	});
	return [
		service('S-01', 'Finance support', '1450'),
		service('S-02', 'Human resources', '620'),
		service('S-03', 'School improvement adviser', '900'),
		service('S-04', 'ICT support', '', MERROWDOWN),
		service('S-05', 'Catering', '', SALLOWFORD),
		{
			...thing('J-01', ['agreement', 'SHARED_POST', 'B4'], 'Bursar for both schools', [
				'2025-09-01',
				'2025-09-01'
			]),
			participants: BOTH
		},
		{
			...thing(
				'J-02',
				['agreement', 'SHARED_POST', 'B4'],
				'Coordinator for special needs at both',
				['2026-01-05', '2026-01-05']
			),
			participants: BOTH
		},
		...['Reading fluency', 'Forest school', 'Maths mastery'].map((title, at) =>
			thing(
				`C-0${at + 1}`,
				['case_study', 'PRACTICE', 'B2'],
				`${title}, taken up by the other school`,
				['', `2026-0${at + 2}-12`]
			)
		)
	];
}

/** Roles and no names. The head began in September 2025, after two heads of Sallowford in five years. */
function people(): Record[] {
	const post = (code: string, vacant: string, began: string) => ({
		...thing(code, ['milestone', 'HEAD_POST', 'B1'], 'Head began at Sallowford', ['', began]),
		raised_date: vacant,
		school_urn: SALLOWFORD
	});
	return [
		post('H-01', '2020-09-01', '2021-01-04'),
		post('H-02', '2022-09-01', '2023-04-17'),
		post('H-03', '2025-01-01', '2025-09-01'),
		...[
			'Acting head of school',
			'Senior lead',
			'Assessment lead',
			'Early years lead',
			'Curriculum lead'
		].map((title, at) => ({
			...thing(`L-0${at + 1}`, ['lead', 'ACTING_UP', 'B3'], title, ['']),
			raised_date: '2025-09-08',
			school_urn: at < 3 ? MERROWDOWN : SALLOWFORD
		})),
		...['Finance officer', 'Human resources officer', 'Improvement officer'].map((title, at) => ({
			...thing(`O-0${at + 1}`, ['lead', 'OFFICER', 'L2'], title, ['']),
			raised_date: '2025-09-01',
			participants: at < 2 ? BOTH : MERROWDOWN
		})),
		...['2025-11-12', '2025-11-26', '2026-01-21', '2026-03-04', '2026-05-13', '2026-06-10'].map(
			(day, at) => ({
				...thing(
					`N-0${at + 1}`,
					['visit', 'EXCHANGE', 'B5'],
					'A teacher taught a day at the other school',
					['', day]
				),
				participants: BOTH
			})
		)
	];
}
