import { column, text } from './column.ts';
import type { Dataset } from './dataset.ts';
import { halfTermIn, termOf, yearOf } from './half-terms.ts';

/** When each half term begins and ends (METHOD 3.5 and 4.1). */
export const calendar: Dataset = {
	name: 'calendar',
	title: 'Term dates',
	description: 'When each half term of a year begins and ends.',
	oneRowIs: 'one row for each half term',
	holds: {
		column: 'start_date',
		one: 'the dates of one half term',
		many: 'the dates of # half terms'
	},
	columns: [
		column(
			'time_period',
			'Year',
			{ kind: 'time-period' },
			'The academic year: 202526 or 2025/26.',
			{
				required: true,
				synonyms: ['Academic year', 'Time period', 'School year'],
				example: '202526',
				made: {
					oneOf: ['start_date'],
					sql: yearOf('start_date'),
					problem: 'year-made',
					unmade: 'line-unnamed'
				}
			}
		),
		column('term', 'Term', text(40), 'The term it belongs to: autumn, spring or summer.', {
			synonyms: ['Name of term'],
			example: 'autumn'
		}),
		column('half_term', 'Half term', { kind: 'half-term' }, 'From 1 to 6, or “Autumn 1”.', {
			required: true,
			synonyms: ['Half-term', 'Half term number', 'HT', 'Period', 'Term or half term'],
			example: '1',
			made: {
				oneOf: ['term'],
				sql: halfTermIn('term'),
				problem: 'half-term-made',
				unmade: 'half-term-unnamed'
			}
		}),
		column('start_date', 'First day', { kind: 'date' }, 'The first day of school.', {
			required: true,
			synonyms: [
				'Start date',
				'Start',
				'Starts',
				'Begins',
				'Term starts',
				'School opens',
				'Opens',
				'From'
			],
			example: '03/09/2025'
		}),
		column('end_date', 'Last day', { kind: 'date' }, 'The last day of school.', {
			required: true,
			synonyms: [
				'End date',
				'End',
				'Ends',
				'Finishes',
				'Term ends',
				'School closes',
				'Closes',
				'To'
			],
			example: '24/10/2025'
		})
	],
	key: ['time_period', 'half_term'],
	signature: ['half_term', 'start_date', 'end_date'],
	rules: [
		{ problem: 'ends-before-it-begins', column: 'end_date', when: 'end_date < start_date' },
		{
			problem: 'half-term-of-its-term',
			column: 'half_term',
			when: `half_term <= 2 AND ${termOf('term')} > 0`,
			instead: `half_term + 2 * ${termOf('term')}`
		}
	],
	agreeing: [],
	across: [
		{
			problem: 'half-terms-overlap',
			column: 'start_date',
			reads: ['start_date', 'end_date'],
			sql: `SELECT one.source_row, one.cells_row, min(other.source_row) AS detail
				FROM accepted one JOIN accepted other ON one.source_row <> other.source_row
					AND one.start_date <= other.end_date AND other.start_date <= one.end_date
				GROUP BY ALL`
		},
		{
			problem: 'half-terms-missing',
			column: 'time_period',
			reads: ['time_period', 'half_term'],
			sql: `SELECT min(source_row) AS source_row, min(cells_row) AS cells_row, count(*) AS detail
				FROM accepted GROUP BY time_period HAVING count(*) < 6`
		}
	],
	variants: [],
	examples: [
		{
			time_period: '202526',
			term: 'autumn',
			half_term: '1',
			start_date: '03/09/2025',
			end_date: '24/10/2025'
		}
	]
};
