import { expect, test } from 'vitest';
import { Guesses } from './guesses.ts';

test('who misses too often within a minute waits until it is over; others don’t', () => {
	const guesses = new Guesses(3);
	for (const at of [0, 10_000, 20_000]) {
		expect(guesses.tooMany('192.0.2.1', at)).toBe(false);
		guesses.missed('192.0.2.1', at);
	}
	expect(guesses.tooMany('192.0.2.1', 30_000)).toBe(true);
	expect(guesses.tooMany('192.0.2.2', 30_000)).toBe(false);
	expect(guesses.tooMany('192.0.2.1', 60_000)).toBe(false);
});

test('a minute later the count begins anew', () => {
	const guesses = new Guesses(2);
	guesses.missed('192.0.2.1', 0);
	guesses.missed('192.0.2.1', 61_000);
	expect(guesses.tooMany('192.0.2.1', 62_000)).toBe(false);
});
