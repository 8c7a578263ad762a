import { MERROWDOWN, SALLOWFORD } from './schools.ts';

export const SURVEY_COLUMNS = [
	'survey_id',
	'date',
	'respondent_group',
	'school_urn',
	'question_code',
	'invited_n',
	'n_valid',
	'n_positive',
	'n_dont_know'
] as const;

type Asked = [
	group: string,
	question: string,
	school: string,
	invited: number,
	valid: number,
	positive: number
];

/** Four of Sallowford’s seven staff answered: too few to show, and Merrowdown’s with them. */
const ANSWERS: Asked[] = [
	['staff', 'IN_CHARGE', MERROWDOWN, 14, 12, 11],
	['staff', 'IN_CHARGE', SALLOWFORD, 7, 4, 3],
	['staff', 'CHARACTER', MERROWDOWN, 14, 12, 10],
	['staff', 'CHARACTER', SALLOWFORD, 7, 4, 3],
	['parents', 'COMMUNICATION', MERROWDOWN, 62, 41, 34],
	['parents', 'COMMUNICATION', SALLOWFORD, 35, 22, 14],
	['parents', 'CHARACTER', MERROWDOWN, 62, 40, 33],
	['parents', 'CHARACTER', SALLOWFORD, 35, 22, 20]
];

/** What staff and parents answered in June 2026, a question a row. */
export const surveyRows = ANSWERS.map(
	([group, question, school_urn, invited, valid, positive]) => ({
		survey_id: `${group.toUpperCase()}-2026`,
		date: group === 'staff' ? '2026-06-05' : '2026-06-12',
		respondent_group: group,
		school_urn,
		question_code: question,
		invited_n: String(invited),
		n_valid: String(valid),
		n_positive: String(positive),
		n_dont_know: '0'
	})
);
