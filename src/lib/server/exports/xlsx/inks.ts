import { colourOf, type Ink } from '#lib/charts/drawing/palette.ts';
import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';

/** The colours of the states’ signs (`charts/state-shape.ts`); a sign without a fill is a grey here. */
const OF_STATES: Record<State, Ink> = {
	'no-evidence': 'context',
	'not-met': 'contrast',
	'at-risk': 'orange',
	'on-track': 'turquoise',
	met: 'accent',
	'not-due': 'line',
	'for-information': 'contextEdge'
};

/** METHOD 12.2’s, in its order: each is told from the next in grey as well. */
const IN_ORDER = ['12436D', '28A197', '801650', 'F46A25', '3D3D3D', 'A285D1'];
const QUIET = '505A5F';

/** Takes a state; gives the colour of what is counted in it, as Excel writes it. */
export function stateInk(state: State): string {
	return colourOf(OF_STATES[state]).slice(1).toUpperCase();
}

/** Takes a column’s name and its place among those drawn; gives its colour: a state’s own, else the next in order. */
export function inkOf(name: string, at: number): string {
	const state = STATES.find((one) => STATE_WORDS[one] === name);
	return state ? stateInk(state) : (IN_ORDER[at] ?? QUIET);
}
