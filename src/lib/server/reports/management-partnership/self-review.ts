import type { Section, Table } from '#lib/document/report.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf } from '../place.ts';
import { promisesOf } from '../promises.ts';
import { dateCell } from './found.ts';

/** Takes what is disclosed; gives what governors and head said of themselves, item by item, without a score. */
export function selfReview(disclosed: Disclosed): Section {
	return {
		id: 'self-review',
		title: 'Self-review',
		intro:
			'How governors and the headteacher see it themselves. There is no score: an item is in place, partly, not yet or not applicable.',
		blocks: [
			table('G', 'What governors should do', disclosed),
			table('H', 'What the headteacher should do', disclosed)
		]
	};
}

function table(letter: string, title: string, disclosed: Disclosed): Table {
	const items = promisesOf(disclosed).filter(({ clause }) => clause.ref.startsWith(letter));
	return {
		kind: 'table',
		id: `self-review-${letter.toLowerCase()}`,
		title,
		columns: [
			{ key: 'item', label: 'Item' },
			{ key: 'standing', label: 'How it stands' },
			{ key: 'reviewed', label: 'Looked at on' }
		],
		rows: items.map(({ clause, finding }) => {
			const part = finding.parts?.[0];
			return [
				{
					text: clause.words.trim(),
					href: clauseHref(placeOf(disclosed), clause.ref)
				},
				{ text: part?.standing ?? 'Not looked at' },
				part ? dateCell(part.date) : { text: '' }
			];
		}),
		notes: []
	};
}
