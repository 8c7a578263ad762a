import { dateInWords } from '#lib/calendar/words.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Finding, Override } from '#lib/server/evaluation/evaluation.ts';
import type { Promise } from '../promises.ts';
import { capital, inWords, list } from './numbers.ts';

/**
 * Takes an override and, where it is at hand, the computed state; gives it as a sentence that stands beside
 * that. Nobody takes a decision back for evidence that came to say the same: then it says so.
 */
export function overrideSentence(
	{ state, reason, role, date, reference }: Override,
	computed?: State
): string {
	const why = reason.trim().replace(/\.$/, '');
	if (state === computed)
		return `${capital(role)} had set it as “${STATE_WORDS[state]}” on ${dateInWords(date)}, before the evidence said the same: ${why} (${reference}).`;
	return `Set beside it as “${STATE_WORDS[state]}” by ${role} on ${dateInWords(date)}: ${why} (${reference}).`;
}

/** Takes a finding; gives the state set beside the computed one, where it is another. */
export function otherState({ state, override }: Pick<Finding, 'state' | 'override'>): State | null {
	return override && override.state !== state ? override.state : null;
}

/** Takes promises; gives what their counts count where some have an override beside them, or nothing. */
export function countsNote(promises: Promise[]): string | undefined {
	const set = promises.filter(
		({ clause, finding }) => otherState(finding) !== null && !clause.sameAs
	);
	if (set.length === 0) return undefined;
	const which = set.map(
		({ clause, finding }) => `${clause.ref} as “${STATE_WORDS[finding.override!.state]}”`
	);
	const [subject, verb] =
		set.length === 1 ? ['one promise', 'has'] : [`${inWords(set.length)} promises`, 'have'];
	return `The counts are of the states as computed. ${capital(subject)} ${verb} another state set beside it by decision: ${list(which)}.`;
}
