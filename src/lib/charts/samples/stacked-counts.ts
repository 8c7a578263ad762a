import type { StackedCounts } from '../stacked-counts.ts';

/** Promises of an invented memorandum, part by part. */
export function promises(): StackedCounts {
	return {
		kind: 'stacked-counts',
		rows: [
			{
				label: 'Background and aims',
				counts: [
					{ state: 'met', count: 6 },
					{ state: 'no-evidence', count: 9 },
					{ state: 'for-information', count: 4 }
				],
				text: '6 of 19 met'
			},
			{
				label: 'Activities and support to be delivered by the partnership',
				counts: [
					{ state: 'met', count: 4 },
					{ state: 'on-track', count: 2 },
					{ state: 'at-risk', count: 1 },
					{ state: 'not-met', count: 1 },
					{ state: 'no-evidence', count: 3 },
					{ state: 'not-due', count: 1 }
				],
				text: '4 of 12 met'
			},
			{
				label: 'Disclaimer',
				counts: [{ state: 'for-information', count: 1 }],
				text: 'none to judge'
			}
		]
	};
}
