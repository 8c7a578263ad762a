import { expect, test } from 'vitest';
import type { State } from '#lib/document/state.ts';
import { kindsInWords } from './kinds-of-change.ts';

test('changes are told by kind, and a promise without evidence is neither better nor worse', () => {
	const moves = [
		move('at-risk', 'met'),
		move('on-track', 'met'),
		move('on-track', 'at-risk'),
		move('met', 'no-evidence'),
		move('no-evidence', 'not-met'),
		move('at-risk', 'not-due'),
		move('at-risk', 'for-information')
	];
	expect(kindsInWords(moves)).toBe(
		'2 better, 1 worse, 1 now without evidence, 1 now judged, 1 now not due, 1 no longer judged'
	);
});

test('a kind that did not happen is not told', () => {
	expect(kindsInWords([move('met', 'at-risk'), move('met', 'not-met')])).toBe('2 worse');
});

function move(before: State, after: State) {
	return { before: { state: before }, after: { state: after } };
}
