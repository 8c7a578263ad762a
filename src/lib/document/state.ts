/** The seven states of METHOD 6, in the order in which lists show them: what can't be shown comes first. */
export const STATES = [
	'no-evidence',
	'not-met',
	'at-risk',
	'on-track',
	'met',
	'not-due',
	'for-information'
] as const;

export type State = (typeof STATES)[number];

/** How each state is written. */
export const STATE_WORDS: Record<State, string> = {
	'no-evidence': 'No evidence',
	'not-met': 'Not met',
	'at-risk': 'At risk',
	'on-track': 'On track',
	met: 'Met',
	'not-due': 'Not due',
	'for-information': 'For information'
};

/** What each state says about a promise, in a sentence of METHOD 6. */
export const STATE_MEANINGS: Record<State, string> = {
	'no-evidence': 'The evidence should exist, but was not supplied or can’t be used.',
	'not-met': 'The year closed below what was agreed, or it can’t now be reached.',
	'at-risk': 'The year is open; the pace or the diary is not enough, but it can still be reached.',
	'on-track': 'The year is open; the pace or the diary is enough.',
	met: 'What was agreed was reached.',
	'not-due': 'It is due after the as-at date.',
	'for-information': 'No target was agreed, so the figure is not judged.'
};

/** The five states that judge; the other two are neutral (METHOD 6). */
export const JUDGED: readonly State[] = ['no-evidence', 'not-met', 'at-risk', 'on-track', 'met'];
