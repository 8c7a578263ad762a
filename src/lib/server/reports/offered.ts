import { schoolOfBriefing } from '#lib/document/addresses.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import { headsForumCode } from '#lib/server/evaluation/forums/heads-forum.ts';

/** A report that is offered beside the annual evaluation. */
export interface Offered {
	/** Its name in `index.ts`. */
	name: string;
	/** As links call it. */
	label: string;
}

/** Reports that ask what only one agreement asks, by the agreement’s id. Every other report is for all. */
const OWN: Record<string, Offered[]> = {
	'management-partnership': [{ name: 'management-partnership', label: 'One head, two schools' }]
};

/** Takes an agreement; gives the reports that are for its partnerships alone. */
export function ownReports({ id }: Pick<Agreement, 'id'>): Offered[] {
	return Object.hasOwn(OWN, id) ? OWN[id]! : [];
}

/**
 * Takes a report’s name and what is disclosed; says whether the report is for this partnership and
 * reader. Who gets states and dates alone gets the reports that are made of them, and no other.
 */
export function isOffered(
	name: string,
	{ agreement, viewer }: Pick<Disclosed, 'agreement' | 'viewer'>
): boolean {
	if (isBriefingName(name) && !headsForumCode(agreement)) return false;
	const isAmong = (reports: Offered[]) => reports.some((report) => report.name === name);
	if (isAmong(ownReports(agreement))) return true;
	return !keepsFigures(agreement, viewer) && !Object.values(OWN).some(isAmong);
}

/** A briefing follows a meeting of heads: where an agreement has none, there is nothing to follow. */
function isBriefingName(name: string): boolean {
	return name === 'briefing' || schoolOfBriefing(name) !== null;
}
