import { openQuestions } from '#lib/server/agreements/questions-of.ts';
import { placeOf } from '#lib/server/reports/place.ts';
import { uploadsUsed } from '#lib/server/reports/uploads-used.ts';
import { agendaOf } from '#lib/server/review/agenda.ts';
import { checklist, type Checked, type Item } from '#lib/server/review/checklist.ts';
import type { House } from '../house.ts';
import type { Signable } from './signable.ts';

/** Takes a house, a report as it stands and today’s ISO date; gives what to look at before it is signed. */
export function checkedBefore(
	{ ledger }: Pick<House, 'ledger'>,
	{ disclosed, report }: Pick<Signable, 'disclosed' | 'report'>,
	today: string
): Item[] {
	const { partnership, agreement, said, closed } = disclosed;
	return checklist({
		...{ place: placeOf(disclosed), report, said, closed, today },
		uploads: uploadsUsed(disclosed),
		waiting: ledger.uploads(partnership.id).filter(({ state }) => state === 'received'),
		unanswered: openQuestions(agreement, partnership, today).length,
		review: reviewed(disclosed)
	});
}

function reviewed(disclosed: Signable['disclosed']): Checked['review'] {
	const { promises, talkedAbout, groups } = agendaOf(disclosed);
	const items = groups.flatMap((group) => group.items);
	return {
		...{ promises, talkedAbout },
		overridden: items.filter(({ decided }) => decided.override !== null).length
	};
}

/** Takes a checklist; says whether anything in it stands in the way. */
export function isBlocked(items: Item[]): boolean {
	return items.some(({ weight }) => weight === 'blocking');
}
