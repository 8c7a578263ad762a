import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

import type { House } from '#lib/server/house/house.ts';
import { linksGiven, type LinkGiven } from '#lib/server/house/shared-links.ts';
import { reportInWords } from '#lib/server/reports/words/report-name.ts';

/** A link as its list shows it. */
export interface LinkTold {
	/** Its place in the ledger. */
	entry: number;
	recipient: string;
	report: string;
	sees: string;
	asAt: string;
	until: string;
	given: string;
	/** Null: it still opens. */
	ended: string | null;
}

/** Takes the house, a partnership with its agreement, a year’s id and today; gives the links to that year’s reports, the newest first. */
export function linksTold(
	house: House,
	partnership: Partnership,
	agreement: Agreement,
	year: string,
	today: string
): LinkTold[] {
	return linksGiven(house.ledger, partnership.id, year, today).map((given) =>
		told(given, partnership, agreement)
	);
}

/** Takes the house, a partnership’s id, a year’s id, the place of a link and who asks; ends the link if it still opens. Says whether it did. */
export function endLink(
	house: House,
	partnership: string,
	year: string,
	entry: number,
	by: string,
	today: string
): boolean {
	const links = linksGiven(house.ledger, partnership, year, today);
	const isOpen = links.some(({ link, ended }) => link.seq === entry && ended === null);
	if (isOpen) house.decide([{ kind: 'taken-back', partnership, year, entry }], by);
	return isOpen;
}

/** What the readers of a link see, by audience. */
export const SEES: Record<string, string> = {
	public: 'what anybody may see',
	'local-authority': 'what the local authority may see',
	'forum-member': 'what a member of the forum may take away',
	governor: 'what the governors may see of'
};

function told(
	{ link, ended, takenBack }: LinkGiven,
	partnership: Partnership,
	agreement: Agreement
): LinkTold {
	const school = partnership.schools.find(({ id }) => id === link.school)?.shortName;
	return {
		entry: link.seq,
		recipient: link.recipient,
		report: reportInWords(link.report, agreement, partnership),
		sees: seenBy(link, school),
		asAt: standingOf(link),
		until: dateInWords(link.expires),
		given: `${link.by}, ${dateInWords(dayOf(link))}`,
		ended: ended && `${takenBack ? 'Ended by hand' : 'Ended'} on ${dateInWords(ended)}`
	};
}

/** A seal holds nothing for one school’s board alone. */
function seenBy({ audience, seal }: LinkGiven['link'], school: string | undefined): string {
	if (audience === 'governor' && seal !== undefined) return SEES.public!;
	return [SEES[audience], school].filter(Boolean).join(' ');
}

function standingOf({ asAt, seal }: LinkGiven['link']): string {
	if (asAt === null) return 'as it stands each day';
	return `${seal === undefined ? '' : 'sealed, '}as at ${dateInWords(asAt)}`;
}
