import { column } from './column.ts';
import type { ColumnType, Dataset } from './dataset.ts';
import { schoolColumn } from './people.ts';

const count: ColumnType = { kind: 'integer', min: 0 };

/** Who used the shared platform, week by week (METHOD 3.5, clause 3.1.9). */
export const usage: Dataset = {
	name: 'usage',
	title: 'Use of the platform',
	description: 'How many people of each school used the shared platform in each week.',
	oneRowIs: 'one row for each school in each week',
	holds: { column: 'week_start', one: 'one week of use', many: '# weeks of use' },
	columns: [
		column('week_start', 'Week', { kind: 'date', inTerm: true }, 'The Monday of the week.', {
			required: true,
			synonyms: ['Week start', 'Week beginning', 'Week commencing', 'W/c', 'Wc'],
			example: '03/11/2025'
		}),
		{ ...schoolColumn, required: true },
		column('active_users', 'Active users', count, 'People who opened it in the week.', {
			required: true,
			synonyms: ['Active', 'Users', 'Active people'],
			example: '3'
		}),
		column('files_added', 'Files added', count, 'Files shared in the week.', {
			synonyms: ['Files', 'Files shared', 'Uploads'],
			example: '2'
		}),
		column('posts', 'Posts', count, 'Messages posted in the week.', {
			synonyms: ['Messages', 'Channel messages', 'Post messages'],
			example: '5'
		})
	],
	key: ['week_start', 'school_urn'],
	signature: ['week_start', 'active_users'],
	rules: [],
	agreeing: [],
	variants: [],
	examples: [
		{
			week_start: '03/11/2025',
			school_urn: '999001',
			active_users: '3',
			files_added: '2',
			posts: '5'
		}
	]
};
