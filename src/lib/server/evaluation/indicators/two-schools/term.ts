import { dateInWords } from '#lib/calendar/words.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { forInformation, type Clock, type Ruling } from '../../judge/ruling.ts';
import { counted } from '../../judge/words.ts';

type Term = Partnership['term'];

/** Takes the agreed time and the as-at date; gives the days that are left of it, 0 where it is over or has no end. */
export function daysLeft({ to }: Term, asAt: string): number {
	return to === undefined ? 0 : Math.max(0, (Date.parse(to) - Date.parse(asAt)) / 86_400_000);
}

/** Takes the agreed time and where in the year we are; an end that is missing or past is no longer “temporary”. */
export function termRuling(term: Term, clock: Clock): Ruling {
	const warning = termWarning(term, clock.asAt);
	if (warning) {
		const state = term.to === undefined ? 'at-risk' : 'not-met';
		return { state, judgement: 'J-DONE', reason: warning };
	}
	return forInformation(
		`The agreed time ends on ${dateInWords(term.to!)}; ${counted(daysLeft(term, clock.asAt), 'day')} are left`,
		'a length of time is not judged'
	);
}

/** Takes an agreement, who adopted it and the as-at date; gives what the notes say of a time that has no end or is over. */
export function termNotes(
	{ temporary }: Agreement,
	{ term }: Pick<Partnership, 'term'>,
	asAt: string
): string[] {
	const warning = temporary ? termWarning(term, asAt) : null;
	return warning ? [warning] : [];
}

function termWarning({ to }: Term, asAt: string): string | null {
	if (to === undefined)
		return 'No end is agreed, though the arrangement is meant to be temporary: agree a date, or how it becomes a lasting one.';
	if (to >= asAt) return null;
	return `The agreed time ended on ${dateInWords(to)}, and no later end is written down.`;
}
