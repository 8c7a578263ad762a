import { choice, column, text } from './column.ts';
import type { Column, Dataset } from './dataset.ts';
import { schoolColumn } from './people.ts';

const asked: Column[] = [
	column('survey_id', 'Survey', text(80), 'A code that no other survey has.', {
		required: true,
		synonyms: ['Survey ID', 'Survey name', 'Questionnaire'],
		example: 'HEADS-2026'
	}),
	column('date', 'Date', { kind: 'date', inTerm: true }, 'The day it was answered or closed.', {
		required: true,
		synonyms: ['Survey date', 'Date answered', 'Date completed', 'Closed on'],
		example: '12/06/2026'
	}),
	column(
		'respondent_group',
		'Who answered',
		choice({
			heads: ['Headteachers', 'Headteacher', 'Heads', 'Head'],
			staff: [
				'Staff',
				'Member of staff',
				'Teachers',
				'Teacher',
				'Support staff',
				'Teaching assistant'
			],
			governors: ['Governors', 'Governor', 'School governor', 'Chair of governors', 'Clerk'],
			parents: [
				'Parents',
				'Parent',
				'Parents and carers',
				'Parent or carer',
				'Parent/carer',
				'Carers'
			],
			pupils: ['Pupils', 'Pupil', 'Children'],
			la: ['Local authority', 'LA', 'Officers'],
			association: ['Association', 'Governors’ association'],
			boards: ['Governing boards', 'Boards']
		}),
		'Whom the survey asked.',
		{ synonyms: ['Respondent group', 'Respondents', 'Audience', 'Group'], example: 'heads' }
	),
	{ ...schoolColumn, type: { kind: 'school', everybody: true } },
	column(
		'question_code',
		'Question',
		text(100),
		'A code for the question, the same each year: TRUST, BENEFIT, VALUE.',
		{
			required: true,
			synonyms: ['Question code', 'Question', 'Question text', 'Item', 'Statement'],
			example: 'TRUST'
		}
	),
	column(
		'invited_n',
		'Invited',
		{ kind: 'integer', min: 0 },
		'How many people were asked, in this group (and school, where one is named).',
		{ synonyms: ['Invited', 'Number invited', 'Number asked', 'Sent to'], example: '20' }
	)
];

/** What people answered in surveys (METHOD 3.5 and 5.12). */
export const survey: Dataset = {
	name: 'survey',
	title: 'Surveys',
	description: 'What heads, governors, staff or parents answered in a survey, without their names.',
	oneRowIs: 'one row for each answer to a question',
	holds: { column: 'survey_id', one: 'one survey', many: '# surveys' },
	columns: [
		...asked,
		column(
			'answer_id',
			'Answer',
			text(80),
			'A running number for each person’s answers. Without one, the row’s number stands in.',
			{
				required: true,
				synonyms: ['Answer ID', 'Response ID', 'Respondent', 'Respondent ID'],
				example: '17',
				made: {
					oneOf: ['response'],
					sql: "'row ' || source_row::VARCHAR",
					problem: 'line-name-made',
					unmade: 'line-unnamed'
				}
			}
		),
		column(
			'response',
			'Response',
			choice({
				'5': ['Strongly agree', 'Very satisfied', 'Very good', 'Always'],
				'4': ['Agree', 'Satisfied', 'Good', 'Often'],
				'3': ['Neither', 'Neither agree nor disagree', 'Neutral', 'Sometimes'],
				'2': ['Disagree', 'Dissatisfied', 'Poor', 'Seldom'],
				'1': ['Strongly disagree', 'Very dissatisfied', 'Very poor', 'Never'],
				dont_know: ['Don’t know', 'Dont know', 'Not sure', 'Not applicable', 'No answer']
			}),
			'From 1 (strongly disagree) to 5 (strongly agree), or “Don’t know”.',
			{ required: true, synonyms: ['Score', 'Rating', 'Answer given'], example: '4' }
		)
	],
	key: ['survey_id', 'respondent_group', 'school_urn', 'question_code', 'answer_id'],
	signature: ['survey_id', 'question_code', 'response', 'respondent_group'],
	rules: [],
	agreeing: [],
	// A form’s file says who answered.
	keeps: 'people',
	across: [
		{
			problem: 'more-answered-than-asked',
			column: 'invited_n',
			reads: ['survey_id', 'respondent_group', 'question_code', 'answer_id', 'invited_n'],
			sql: `SELECT source_row, cells_row, answered AS detail
				FROM (SELECT *, count(*) OVER asked AS answered, max(invited_n) OVER asked AS invited
					FROM accepted WINDOW asked AS (PARTITION BY survey_id, respondent_group, question_code))
				WHERE answered > invited`
		}
	],
	variants: [
		{
			name: 'one-row-per-question',
			oneRowIs: 'one row for each question',
			columns: [
				...asked,
				column(
					'n_valid',
					'Answers',
					{ kind: 'integer', min: 0 },
					'How many answered, “Don’t know” left out.',
					{
						required: true,
						synonyms: [
							'Valid answers',
							'Number of answers',
							'Answered',
							'Responses',
							'Number of responses'
						],
						example: '18'
					}
				),
				column(
					'n_positive',
					'Answered 4 or 5',
					{ kind: 'integer', min: 0 },
					'How many answered 4 or 5.',
					{
						required: true,
						synonyms: ['Positive', 'Positive answers', 'Agreed', '4 or 5'],
						example: '15'
					}
				),
				column(
					'n_dont_know',
					'Don’t know',
					{ kind: 'integer', min: 0 },
					'How many said “Don’t know”.',
					{
						synonyms: ['Dont knows', 'Don’t knows'],
						example: '1'
					}
				)
			],
			key: ['survey_id', 'respondent_group', 'school_urn', 'question_code'],
			signature: ['n_valid', 'n_positive'],
			rules: [
				{ problem: 'more-than-whole', column: 'n_positive', when: 'n_positive > n_valid' },
				{ problem: 'more-than-whole', column: 'n_valid', when: 'n_valid > invited_n' }
			],
			agreeing: [],
			examples: [
				{
					survey_id: 'HEADS-2026',
					date: '12/06/2026',
					respondent_group: 'heads',
					question_code: 'TRUST',
					invited_n: '20',
					n_valid: '18',
					n_positive: '15'
				}
			]
		}
	],
	examples: [
		{
			survey_id: 'HEADS-2026',
			date: '12/06/2026',
			respondent_group: 'heads',
			question_code: 'TRUST',
			invited_n: '20',
			answer_id: '17',
			response: '4'
		}
	]
};
