import { choice, column } from './column.ts';
import type { Dataset } from './dataset.ts';

/** When each half term begins and ends (METHOD 3.5 and 4.1). */
export const calendar: Dataset = {
	name: 'calendar',
	title: 'Term dates',
	description: 'When each half term of a year begins and ends.',
	oneRowIs: 'one row for each half term',
	holds: { column: 'half_term', one: 'one half term', many: 'the dates of # half terms' },
	columns: [
		column(
			'time_period',
			'Year',
			{ kind: 'time-period' },
			'The academic year: 202526 or 2025/26.',
			{
				required: true,
				synonyms: ['Academic year', 'Time period', 'School year'],
				example: '202526'
			}
		),
		column(
			'term',
			'Term',
			choice({
				autumn: ['Autumn', 'Autumn term'],
				spring: ['Spring', 'Spring term'],
				summer: ['Summer', 'Summer term']
			}),
			'The term it belongs to.',
			{ synonyms: ['Name of term'], example: 'autumn' }
		),
		column('half_term', 'Half term', { kind: 'integer', min: 1, max: 6 }, 'From 1 to 6.', {
			required: true,
			synonyms: ['Half-term', 'Half term number', 'HT'],
			example: '1'
		}),
		column('start_date', 'First day', { kind: 'date' }, 'The first day of school.', {
			required: true,
			synonyms: ['Start date', 'Starts', 'Begins', 'Term starts', 'From'],
			example: '03/09/2025'
		}),
		column('end_date', 'Last day', { kind: 'date' }, 'The last day of school.', {
			required: true,
			synonyms: ['End date', 'Ends', 'Term ends', 'To'],
			example: '24/10/2025'
		})
	],
	key: ['time_period', 'half_term'],
	signature: ['half_term', 'start_date', 'end_date'],
	rules: [{ problem: 'ends-before-it-begins', column: 'end_date', when: 'end_date < start_date' }],
	agreeing: [],
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
