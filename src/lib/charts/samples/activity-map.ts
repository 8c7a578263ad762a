import type { ActivityMap } from '../activity-map.ts';

/** Nine invented activities: most delivered, one of them with evidence of a difference. */
export function nineActivities(): ActivityMap {
	return {
		kind: 'activity-map',
		across: 'Evidence that it made a difference',
		acrossInShort: 'Evidence',
		columns: ['None yet', 'Weak', 'Fair', 'Good or strong'],
		rows: [
			{ label: 'Delivered', note: 'as agreed, or on the way' },
			{ label: 'In part', note: 'behind, but can still be reached' },
			{ label: 'Not delivered', note: 'below what was agreed' },
			{ label: 'Can’t be told', note: 'nothing was sent, or nothing was agreed' }
		],
		activities: [
			{
				row: 0,
				column: 0,
				ref: '3.1.1',
				label: 'Headteacher Strategic Forum, at least six a year',
				state: 'met'
			},
			{
				row: 0,
				column: 0,
				ref: '3.1.2',
				label: 'Strategic Cluster Meetings, three a year',
				state: 'on-track'
			},
			{
				row: 0,
				column: 2,
				ref: '3.1.6',
				label: 'Joint training as and when required',
				state: 'met'
			},
			{
				row: 1,
				column: 0,
				ref: '3.1.8',
				label: 'Moderation of practice and standards',
				state: 'at-risk'
			},
			{
				row: 2,
				column: 0,
				ref: '3.1.3',
				label: 'Governor Forum, at least three a year',
				state: 'not-met'
			},
			{
				row: 3,
				column: 0,
				ref: '3.1.4',
				label: 'Early Help Executive Board',
				state: 'no-evidence'
			},
			{
				row: 3,
				column: 0,
				ref: '3.1.5',
				label: 'Collaboration and support meetings as required',
				state: 'no-evidence'
			},
			{
				row: 3,
				column: 1,
				ref: '3.1.7',
				label: 'Peer evaluation and headteacher triads',
				state: 'for-information'
			},
			{
				row: 3,
				column: 0,
				ref: '3.1.9',
				label: 'A shared platform for paperwork',
				state: 'no-evidence'
			}
		]
	};
}
