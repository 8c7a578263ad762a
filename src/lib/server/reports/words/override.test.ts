import { expect, test } from 'vitest';
import { finding } from '../../../../../tests/support/evaluation.ts';
import { otherState, overrideSentence } from './override.ts';

const MET = {
	...{ state: 'met' as const, reason: 'A third met elsewhere.', role: 'the forum' },
	...{ date: '2026-07-07', reference: 'Minutes, item 4' }
};

test('what was decided stands beside what is computed', () => {
	expect(overrideSentence(MET, 'not-met')).toBe(
		'Set beside it as “Met” by the forum on 7 July 2026: A third met elsewhere (Minutes, item 4).'
	);
	expect(otherState(decided('not-met'))).toBe('met');
});

test('where the evidence came to say the same, it is told as history and is no other state', () => {
	expect(overrideSentence(MET, 'met')).toBe(
		'The forum had set it as “Met” on 7 July 2026, before the evidence said the same: A third met elsewhere (Minutes, item 4).'
	);
	expect(otherState(decided('met'))).toBeNull();
});

function decided(state: 'met' | 'not-met') {
	return { ...finding('3.1.3', 'Governor Forum'), state, override: MET };
}
