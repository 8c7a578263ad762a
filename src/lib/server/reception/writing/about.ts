import { schoolOfBriefing } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Report } from '#lib/document/report.ts';
import { SHARED } from '#lib/server/reports/briefing/about-the-forum.ts';

/** What somebody writes under: a report as they see it, by the name in its address. */
export interface About {
	partnership: string;
	year: string;
	/** `topic-reading`. */
	name: string;
	report: Report;
}

/** What of the house is written to and read from. */
export type Desk = Pick<House, 'decide' | 'eraseWords'> & {
	ledger: Pick<House['ledger'], 'entries'>;
};

/** Takes what is disclosed, a report and its name; gives what is written about. */
export function aboutOf(
	{ partnership, year }: Pick<Disclosed, 'partnership' | 'year'>,
	name: string,
	report: Report
): About {
	return { partnership: partnership.id, year: year.id, name, report };
}

/** Takes a desk and what is written about; gives all that was ever entered for its partnership. */
export function enteredFor({ ledger }: Desk, { partnership }: About): Entry[] {
	return ledger.entries({ partnership });
}

/** Takes a report’s name; gives that under which its words are kept: what a forum says to boards is written once for all their briefings. */
export function writtenUnder(name: string): string {
	return schoolOfBriefing(name) === null ? name : SHARED;
}
