import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { promisesOf } from '../promises.ts';
import { stateCell, why, withNote } from './found.ts';

/** Takes what is disclosed; gives what the authority offers and how it answered. */
export function support(disclosed: Disclosed): Section {
	const offers = promisesOf(disclosed).filter(({ clause }) => clause.ref.startsWith('L'));
	return {
		id: 'support',
		title: 'What the local authority offers',
		intro:
			'Some of it falls within what schools buy. An item about which nobody asked has no evidence; that is not a fault of the authority’s.',
		blocks: [
			{
				kind: 'table',
				id: 'support-table',
				title: 'The authority’s offer',
				columns: [
					{ key: 'offer', label: 'Offer' },
					{ key: 'state', label: 'State' }
				],
				rows: offers.map(({ clause, finding }) => [
					withNote(`${clause.ref}. ${clause.short}`, why(finding)),
					stateCell(finding, disclosed)
				]),
				notes: []
			}
		]
	};
}
