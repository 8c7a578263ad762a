import { dateInWords } from '#lib/calendar/words.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Override } from '#lib/server/evaluation/evaluation.ts';
import type { Promise } from '../promises.ts';
import { capital, inWords, list } from './numbers.ts';

/** Takes an override; gives it as a sentence that stands beside the computed state. */
export function overrideSentence({ state, reason, role, date, reference }: Override): string {
	const why = reason.trim().replace(/\.$/, '');
	return `Set beside it as “${STATE_WORDS[state]}” by ${role} on ${dateInWords(date)}: ${why} (${reference}).`;
}

/** Takes promises; gives what their counts count where some have an override beside them, or nothing. */
export function countsNote(promises: Promise[]): string | undefined {
	const set = promises.filter(({ clause, finding }) => finding.override && !clause.sameAs);
	if (set.length === 0) return undefined;
	const which = set.map(
		({ clause, finding }) => `${clause.ref} as “${STATE_WORDS[finding.override!.state]}”`
	);
	const [subject, verb] =
		set.length === 1 ? ['one promise', 'has'] : [`${inWords(set.length)} promises`, 'have'];
	return `The counts are of the states as computed. ${capital(subject)} ${verb} another state set beside it by decision: ${list(which)}.`;
}
