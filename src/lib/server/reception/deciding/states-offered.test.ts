import { expect, test } from 'vitest';
import { STATES } from '#lib/document/state.ts';
import { stateProblem, statesOffered } from './states-offered.ts';

const CLOSED = { closed: true };
const OPEN = { closed: false };

test('beside a state of a closed year only what can still be true of it is offered', () => {
	const offered = (year: { closed: boolean }) =>
		statesOffered(year, 'not-met').map(({ label }) => label);
	expect(offered(CLOSED)).toEqual(['No evidence', 'Met', 'For information']);
	expect(offered(OPEN)).toEqual([
		...['No evidence', 'At risk', 'On track', 'Met', 'Not due', 'For information']
	]);
});

test.each(['at-risk', 'on-track', 'not-due'])('%s is refused once the year has closed', (state) => {
	expect(stateProblem(CLOSED, state, 'not-met').state).toMatch(/^The year has closed/);
	expect(stateProblem(OPEN, state, 'not-met')).toEqual({});
});

test('whatever is offered is taken, and so is taking back', () => {
	for (const year of [CLOSED, OPEN])
		for (const computed of STATES) {
			for (const { state } of statesOffered(year, computed))
				expect(stateProblem(year, state, computed)).toEqual({});
			expect(stateProblem(year, 'computed', computed)).toEqual({});
		}
});

test('neither the computed state nor one that nobody knows is set', () => {
	expect(stateProblem(CLOSED, 'met', 'met').state).toMatch(/as computed/);
	expect(stateProblem(CLOSED, 'splendid', 'met')).toEqual({ state: 'Choose a state.' });
});
