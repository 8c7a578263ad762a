import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Problems } from './sitting.ts';

/** Takes what is disclosed and a computed state; gives those that may be set beside it, the year being open or closed. */
export function statesOffered(
	{ closed }: Pick<Disclosed, 'closed'>,
	computed: State
): { state: State; label: string }[] {
	return STATES.filter((state) => state !== computed && !(closed && isOfOpenYear(state))).map(
		(state) => ({ state, label: STATE_WORDS[state] })
	);
}

/** Takes what is disclosed, the state that a form sets and the computed one; gives what is wrong with it. */
export function stateProblem(
	{ closed }: Pick<Disclosed, 'closed'>,
	state: string,
	computed: State
): Problems {
	if (state === 'computed') return {};
	if (!isState(state)) return { state: 'Choose a state.' };
	if (state === computed)
		return { state: `It is “${STATE_WORDS[computed]}” as computed, so nothing needs to be set.` };
	if (closed && isOfOpenYear(state))
		return {
			state: `The year has closed, so nothing in it can be “${STATE_WORDS[state]}” any more. Choose “Met”, “Not met”, “No evidence” or “For information”.`
		};
	return {};
}

function isState(state: string): state is State {
	return (STATES as readonly string[]).includes(state);
}

/** These speak of what is still to come (METHOD 6). */
function isOfOpenYear(state: State): boolean {
	return state === 'at-risk' || state === 'on-track' || state === 'not-due';
}
