import type { MeetingDot } from '#lib/document/report.ts';
import type { ForumDots } from '../forum-dots.ts';

/** Forums of which one fell behind, one is late and one sent nothing. */
export function forums(): ForumDots {
	return {
		kind: 'forum-dots',
		halfTerms: ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'].map(
			(label) => ({
				label,
				term: label.split(' ')[0]!
			})
		),
		rows: [
			{
				label: 'Governor Forum, at least three a year',
				result: '2 of 3',
				state: 'not-met',
				dots: held([1, 3], [5])
			},
			{
				label: 'Headteacher Strategic Forum, at least six a year',
				result: '7 of 6',
				state: 'met',
				dots: held([1, 2, 3, 4, 5, 6, 6])
			},
			{
				label: 'Strategic Cluster Meetings, three a year',
				result: '2 of 3, one planned',
				state: 'on-track',
				dots: held([1, 4], [], [6])
			},
			{
				label: 'Early Help Executive Board, at least three a year',
				result: '1 of 3',
				state: 'at-risk',
				dots: held([2], [], [], [5])
			},
			{
				label: 'Joint training as and when required',
				result: '9 held',
				state: 'for-information',
				dots: held([1, 2, 2, 2, 2, 3, 4, 6, 6])
			},
			{
				label: 'Peer evaluation and headteacher triads',
				result: 'no register sent',
				state: 'no-evidence',
				dots: []
			}
		]
	};
}

function held(
	halfTerms: number[],
	cancelled: number[] = [],
	planned: number[] = [],
	postponed: number[] = []
): MeetingDot[] {
	const dots = (of: number[], status: MeetingDot['status']) =>
		of.map((halfTerm, at) => ({
			halfTerm,
			date: `${halfTerm < 3 ? 2025 : 2026}-${['09', '11', '01', '03', '05', '06'][halfTerm - 1]}-${10 + at}`,
			status,
			label: 'Meeting'
		}));
	return [
		...dots(halfTerms, 'held'),
		...dots(cancelled, 'cancelled'),
		...dots(planned, 'planned'),
		...dots(postponed, 'postponed')
	];
}
