import type { Dated } from '#lib/server/evaluation/dates/dates.ts';

const WORDS: Record<Dated['standing'], string> = {
	held: 'Held',
	planned: 'Planned',
	cancelled: 'Cancelled',
	postponed: 'Postponed',
	done: 'Done',
	'done-late': 'Done, late',
	due: 'Due',
	overdue: 'Was due, not done yet',
	term: ''
};

/** Takes how something dated stands; gives it in a few words, none for a half term. */
export function standingInWords(standing: Dated['standing']): string {
	return WORDS[standing];
}
