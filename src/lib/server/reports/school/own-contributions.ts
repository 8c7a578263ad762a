import type { Section } from '#lib/document/report.ts';
import type { DisclosedOwnSchool } from '#lib/server/disclosure/own-school.ts';
import { capital } from '../words/numbers.ts';
import { numberCell } from '../words/quantity.ts';

const KINDS = new Map(
	Object.entries({
		income: 'Paid by the school',
		in_kind: 'Given in kind',
		direct: 'Spent on the school',
		overhead: 'Its part of overheads'
	})
);

/** Takes what finance sheets say of a school; gives what it paid and what was spent on it, or nothing where no line names it. */
export function ownContributions({ contributions }: DisclosedOwnSchool): Section[] {
	if (contributions.length === 0) return [];
	return [
		{
			id: 'contributions',
			title: 'Contributions',
			blocks: [
				{
					kind: 'table',
					id: 'sums-of-the-school',
					title: 'Sums that name this school',
					columns: [
						{ key: 'kind', label: 'What kind' },
						{ key: 'activity', label: 'For what' },
						{ key: 'amount', label: 'Pounds', unit: 'pounds' },
						{ key: 'lines', label: 'Lines', unit: 'count' }
					],
					rows: contributions.map(({ type, activity, amount, lines }) => [
						{ text: KINDS.get(type) ?? capital(type.replaceAll('_', ' ')) },
						{ text: activity ? capital(activity.toLowerCase().replaceAll('_', ' ')) : 'Not said' },
						numberCell(amount, 'pounds'),
						numberCell(lines, 'count')
					]),
					notes: ['Lines dated in the academic year; a financial year runs from April to March.']
				}
			]
		}
	];
}
