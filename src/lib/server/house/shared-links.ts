import { dayOf } from '#lib/calendar/in-england.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Shared, TakenBack } from '#lib/server/ledger/said-entries.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import type { As } from '#lib/server/said/said.ts';

/** A link that was given, and when it ended, if it did. */
export interface LinkGiven {
	link: As<Shared>;
	/** ISO date of the last day on which it opened, where that is over; null: it still opens. */
	ended: string | null;
	/** True where somebody ended it before its day. */
	takenBack: boolean;
}

/** Takes the ledger, the sha256 of a link’s secret and today; gives what it opens, or null: unknown, expired and taken back alike. */
export function linkBehind(
	ledger: Pick<Ledger, 'entries'>,
	sha256: string,
	today: string
): As<Shared> | null {
	const links = ledger.entries({ kind: 'shared' }) as As<Shared>[];
	const link = links.find(({ secret }) => secret === sha256);
	return link && given(link, takenBackOf(ledger, link.partnership), today).ended === null
		? link
		: null;
}

/** Takes the ledger, a partnership, an academic year’s id and today; gives the links to reports of that year, the newest first. */
export function linksGiven(
	ledger: Pick<Ledger, 'entries'>,
	partnership: string,
	year: string,
	today: string
): LinkGiven[] {
	const links = ledger.entries({ partnership, kind: 'shared' }) as As<Shared>[];
	const takenBack = takenBackOf(ledger, partnership);
	return links
		.filter((link) => link.year === year)
		.map((link) => given(link, takenBack, today))
		.toReversed();
}

function takenBackOf(ledger: Pick<Ledger, 'entries'>, partnership: string): (Entry & TakenBack)[] {
	return ledger.entries({ partnership, kind: 'taken-back' }) as (Entry & TakenBack)[];
}

/** Its last day counts to its end. */
function given(link: As<Shared>, takenBack: (Entry & TakenBack)[], today: string): LinkGiven {
	const by = takenBack.find(({ entry, year }) => entry === link.seq && year === link.year);
	if (by) return { link, ended: dayOf(by), takenBack: true };
	return { link, ended: today > link.expires ? link.expires : null, takenBack: false };
}
