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
			synonyms: [
				'Week start',
				'Week starting',
				'Week beginning',
				'Week commencing',
				'Week of',
				'W/c',
				'W/b',
				'Report refresh date'
			],
			example: '03/11/2025'
		}),
		{
			...schoolColumn,
			required: true,
			synonyms: [...schoolColumn.synonyms, 'Team name', 'Team', 'Site name', 'Site']
		},
		column('active_users', 'Active users', count, 'People who opened it in the week.', {
			required: true,
			synonyms: [
				'Active',
				'Users',
				'Users active',
				'Unique users',
				'Active members',
				'Active people'
			],
			example: '3'
		}),
		column('files_added', 'Files added', count, 'Files shared in the week.', {
			synonyms: ['Files', 'Files shared', 'Files uploaded', 'Uploads'],
			example: '2'
		}),
		column('posts', 'Posts', count, 'Messages posted in the week.', {
			synonyms: ['Messages', 'Channel messages', 'Post messages'],
			example: '5'
		})
	],
	key: ['week_start', 'school_urn'],
	signature: ['week_start', 'active_users'],
	rules: [
		{
			problem: 'week-not-from-monday',
			column: 'week_start',
			when: 'isodow(week_start) <> 1',
			instead: "date_trunc('week', week_start)::DATE"
		}
	],
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
