import { academicYear } from '#lib/calendar/academic-year.ts';
import { fallbackHalfTerms } from '#lib/calendar/half-terms.ts';
import type { Mark } from '#lib/charts/attendance-matrix.ts';
import { agreementSchema, type Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Evaluation, Finding, ForumRecord } from '#lib/server/evaluation/evaluation.ts';
import { outcomesFixture } from './outcomes.ts';
import { trainingFixture } from './training.ts';

const SCHOOLS = ['Ash Infant', 'Beck Junior', 'Cliff Primary', 'Dale Primary', 'Elm Junior'];

/** Takes changes; gives an evaluation of five invented schools that a reader can check by hand. */
export function evaluationFixture(changes: Partial<Evaluation> = {}): Evaluation {
	const year = academicYear('2025-26');
	return {
		partnership: partnershipFixture(),
		agreement: agreementFixture(),
		year,
		asAt: '2026-08-31',
		closed: true,
		evidenceVersion: '7',
		halfTerms: fallbackHalfTerms(year),
		halfTermsCompleted: 6,
		findings: findings(),
		forums: [strategicForum(), governorForum()],
		participation: SCHOOLS.map((_, at) => participationOf(at)),
		training: [trainingFixture()],
		outcomes: [outcomesFixture()],
		series: [],
		priorities: [],
		uploads: [
			upload('U1', 'forums.csv', 'attendance', 25),
			upload('U2', 'training.csv', 'training', 14),
			upload('U3', 'outcomes.csv', 'outcomes', 38)
		],
		notes: ['Term dates were not supplied, so the usual ones are used.'],
		...changes
	};
}

/** Takes a place in the list of schools from 0; gives the identifier of the invented school. */
export function schoolId(at: number): string {
	return `90000${at + 1}`;
}

export function partnershipFixture(): Partnership {
	const phases = ['infant', 'junior', 'primary', 'primary', 'junior'] as const;
	return {
		id: 'valley',
		name: 'Valley Partnership',
		shortName: 'Valley',
		sample: true,
		agreement: 'valley-memorandum',
		term: { from: '2025-09-01', to: '2028-08-31' },
		calendar: {},
		schools: SCHOOLS.map((name, at) => ({
			id: schoolId(at),
			name: `${name} School`,
			shortName: name,
			phase: phases[at]!,
			aliases: []
		})),
		answers: []
	};
}

export function agreementFixture(): Agreement {
	return agreementSchema.parse({
		id: 'valley-memorandum',
		title: 'Valley memorandum of understanding',
		shortTitle: 'memorandum',
		version: '1',
		source: 'Invented.',
		disclaimer: 'A voluntary partnership. Not a legal agreement.',
		forums: [
			{
				code: 'HSF',
				name: 'Headteacher Strategic Forum',
				clause: '3.1.1',
				perYear: 6,
				atLeast: true,
				expects: 'head'
			},
			{
				code: 'GF',
				name: 'Governor Forum',
				clause: '3.1.3',
				perYear: 3,
				atLeast: true,
				expects: 'governor'
			}
		],
		topics: [{ code: 'READING', name: 'Reading' }],
		sections: [
			{
				number: '2',
				title: 'Aims',
				clauses: [
					clause(
						'2.2f',
						'Improve outcomes for all groups of pupils.',
						'Better outcomes for every group'
					)
				]
			},
			{
				number: '3',
				title: 'Activities',
				clauses: [
					clause(
						'3.1.1',
						'Headteacher Strategic Forum, at least six a year.',
						'Headteacher Strategic Forum, at least six a year'
					),
					clause(
						'3.1.3',
						'Governor Forum, at least three a year.',
						'Governor Forum, at least three a year'
					),
					clause(
						'3.1.6',
						'Joint training as and when required.',
						'Joint training as and when required'
					),
					clause(
						'3.1.7',
						'Peer evaluation and headteacher triads.',
						'Peer evaluation and headteacher triads'
					)
				]
			},
			{
				number: '9',
				title: 'Disclaimer',
				clauses: [clause('9.1', 'This is not a legal agreement.', 'Not legally binding')]
			}
		]
	});
}

function clause(ref: string, words: string, short: string) {
	return { ref, words, short };
}

function findings(): Finding[] {
	return [
		finding('2.2f', 'Better outcomes for every group', {
			indicator: 'outcome-change',
			key: 'outcome-change:KS2_READING',
			state: 'for-information',
			judgement: 'J-DIR',
			reason: 'Pupils at the expected standard rose from 60% to 70%.',
			measure: {
				value: 10,
				symbol: null,
				unit: 'percentage-points',
				numerator: null,
				denominator: null,
				missing: 0,
				counts: 'pupils',
				interval: { low: 1.2, high: 18.8 }
			},
			strength: 2,
			protect: true,
			cells: [{ measure: 'KS2_READING', breakdownTopic: 'Total', breakdown: 'Total' }],
			evidence: { rows: 38, uploads: ['U3'] }
		}),
		finding('3.1.1', 'Headteacher Strategic Forum', {
			...meetingsHeld('HSF', 6, 6),
			state: 'met',
			reason: 'Six meetings were held and at least six were agreed.'
		}),
		finding('3.1.3', 'Governor Forum', {
			...meetingsHeld('GF', 2, 3),
			state: 'not-met',
			reason: 'Two meetings were held by the end of the year and at least three were agreed.'
		}),
		finding('3.1.6', 'Joint training', {
			indicator: 'training-sessions',
			key: 'training-sessions',
			state: 'for-information',
			judgement: 'For information',
			reason: 'No target was agreed. Four of five schools took part.',
			measure: {
				value: 80,
				symbol: null,
				unit: 'percent',
				numerator: 4,
				denominator: 5,
				missing: 0,
				counts: 'schools',
				interval: null
			},
			evidence: { rows: 14, uploads: ['U2'] }
		}),
		finding('3.1.7', 'Peer evaluation', {
			state: 'no-evidence',
			reason: 'No record of peer evaluation was sent.',
			wants: 'The register of peer reviews.'
		}),
		finding('9.1', 'Not legally binding', {
			state: 'for-information',
			reason: 'It promises nothing that can be measured.'
		})
	];
}

/** Takes a clause and what differs from the plainest finding; gives the finding. */
export function finding(clause: string, title: string, changes: Partial<Finding> = {}): Finding {
	return {
		clause,
		indicator: 'none',
		key: 'none',
		lead: true,
		title,
		state: 'no-evidence',
		judgement: 'For information',
		measure: {
			value: null,
			symbol: 'x',
			unit: 'count',
			numerator: null,
			denominator: null,
			missing: null,
			counts: 'records',
			interval: null
		},
		target: null,
		suggested: null,
		reason: '',
		wants: null,
		strength: null,
		protect: false,
		evidence: { rows: 0, uploads: [] },
		...changes
	};
}

function meetingsHeld(code: string, held: number, target: number): Partial<Finding> {
	return {
		indicator: 'meetings-held',
		key: `meetings-held:${code}`,
		judgement: `J-COUNT(${target})`,
		measure: {
			value: held,
			symbol: null,
			unit: 'count',
			numerator: held,
			denominator: target,
			missing: 0,
			counts: 'meetings',
			interval: null
		},
		target,
		evidence: { rows: held * 5, uploads: ['U1'] }
	};
}

const HSF_DATES = [
	'2025-09-24',
	'2025-11-19',
	'2026-01-21',
	'2026-03-11',
	'2026-04-29',
	'2026-06-24'
];

function strategicForum(): ForumRecord {
	return {
		code: 'HSF',
		name: 'Headteacher Strategic Forum',
		clause: '3.1.1',
		perYear: 6,
		atLeast: true,
		meetings: HSF_DATES.map((date, at) => meeting('HSF', date, at + 1, 5, 'held')),
		schools: SCHOOLS.map((_, at) => ({
			school: schoolId(at),
			marks: HSF_DATES.map((): Mark => 'present')
		}))
	};
}

/** Two held, the third cancelled; Dale Primary sent apologies twice and Elm Junior never came. */
function governorForum(): ForumRecord {
	const marks: Mark[][] = [
		['present', 'present'],
		['present', 'present'],
		['present', 'absent'],
		['apologies', 'apologies'],
		['absent', 'absent']
	];
	return {
		code: 'GF',
		name: 'Governor Forum',
		clause: '3.1.3',
		perYear: 3,
		atLeast: true,
		meetings: [
			meeting('GF', '2025-10-08', 1, 3, 'held'),
			meeting('GF', '2026-02-04', 3, 2, 'held'),
			meeting('GF', '2026-05-20', 5, null, 'cancelled')
		],
		schools: marks.map((marks, at) => ({ school: schoolId(at), marks }))
	};
}

function meeting(
	code: string,
	date: string,
	halfTerm: number,
	present: number | null,
	status: 'held' | 'cancelled'
) {
	return {
		id: `${code}-${date}`,
		date,
		halfTerm,
		status,
		schoolsPresent: present,
		schoolsEligible: 5,
		peoplePresent: present,
		headPresent: present === null ? null : true
	};
}

/** Dosage 100, 100, 80, 60 and 40: median 80, and half of it is 40. */
function participationOf(at: number): Evaluation['participation'][number] {
	const dosage = [100, 100, 80, 60, 40][at]!;
	return {
		school: schoolId(at),
		meetingsAttended: [8, 8, 7, 6, 6][at]!,
		meetingsEligible: 8,
		meetingHours: [16, 16, 14, 12, 12][at]!,
		meetingHoursOffered: 16,
		trainingHours: [6, 6, 4, 2, 0][at]!,
		trainingPeople: [3, 3, 2, 1, 0][at]!,
		sessionsAttended: [3, 3, 2, 1, 0][at]!,
		sessionsOffered: 3,
		dosage,
		returned: { attendance: true, training: at < 4, outcomes: at > 0 }
	};
}

function upload(
	id: string,
	file: string,
	dataset: string,
	rows: number
): Evaluation['uploads'][number] {
	return {
		id,
		file,
		dataset,
		received: '2026-07-14',
		sha256: `${id.toLowerCase()}a1b2c3d4e5f6`,
		rows,
		accepted: rows,
		held: 0,
		setAside: 0
	};
}
