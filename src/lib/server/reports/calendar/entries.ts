import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { DisclosedDates } from '#lib/server/disclosure/dates.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { standingInWords } from './standing.ts';

/** One day in somebody’s own calendar. */
export interface CalendarEntry {
	/** The same for the same thing, whenever it is asked for. */
	uid: string;
	/** ISO date: the whole day. */
	date: string;
	summary: string;
	description: string;
	status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** Takes what is disclosed and the dates that may be shown with it; gives them as entries of a calendar. */
export function calendarEntries(disclosed: Disclosed, { dates }: DisclosedDates): CalendarEntry[] {
	const { partnership } = disclosed;
	return dates.filter(isToCome).map((dated) => ({
		uid: `${encodeURIComponent(`${partnership.id}:${dated.id}`)}@accord`,
		date: dated.date,
		summary: summary(dated, disclosed),
		description: description(dated, disclosed),
		status: statusOf(dated.standing)
	}));
}

/** What is done needs no day in anybody’s calendar. */
function isToCome({ standing }: Dated): boolean {
	return standing !== 'done' && standing !== 'done-late';
}

function summary({ what, school, kind, title }: Dated, { partnership }: Disclosed): string {
	const name = partnership.schools.find(({ id }) => id === school)?.shortName;
	const due = kind === 'due' || kind === 'report' ? ' due' : '';
	const called = title === null ? '' : `: ${title}`;
	return `${partnership.shortName}: ${what}${due}${called}${name ? `, ${name}` : ''}`;
}

function description({ standing, clause }: Dated, { agreement }: Disclosed): string {
	const words = clausesOf(agreement).find(({ ref }) => ref === clause)?.short;
	return [standingInWords(standing), clause && words ? `Clause ${clause}: ${words}` : null]
		.filter(Boolean)
		.join('\n');
}

function statusOf(standing: Dated['standing']): CalendarEntry['status'] {
	if (standing === 'cancelled' || standing === 'postponed') return 'CANCELLED';
	return standing === 'planned' ? 'TENTATIVE' : 'CONFIRMED';
}
