import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { autosave, type Standing } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('words are sent once, a moment after the last key', async () => {
	const { typed, sent, standings } = writer();
	typed('O');
	await vi.advanceTimersByTimeAsync(1_000);
	typed('One');
	await vi.advanceTimersByTimeAsync(1_000);
	expect(sent).toEqual([]);
	await vi.advanceTimersByTimeAsync(600);
	expect(sent).toEqual(['One']);
	expect(standings.at(-1)).toBe('saved');
});

test('somebody who never pauses is saved four times a minute all the same', async () => {
	const { typed, sent } = writer();
	for (let second = 0; second < 60; second++) {
		typed(`word ${second}`);
		await vi.advanceTimersByTimeAsync(1_000);
	}
	expect(sent.length).toBeGreaterThanOrEqual(3);
});

test('where the network fails the words are sent again until they arrive', async () => {
	const { typed, sent, standings, network } = writer();
	network.fails = true;
	typed('One');
	await vi.advanceTimersByTimeAsync(4_000);
	expect([sent, standings.at(-1)]).toEqual([[], 'failed']);
	typed('One, two');
	network.fails = false;
	await vi.advanceTimersByTimeAsync(60_000);
	expect([sent, standings.at(-1)]).toEqual([['One, two'], 'saved']);
});

test('what is typed while words are on their way is sent after them', async () => {
	const { typed, sent, standings, network } = writer();
	network.takes = 3_000;
	typed('One');
	await vi.advanceTimersByTimeAsync(2_000);
	typed('One, two');
	await vi.advanceTimersByTimeAsync(10_000);
	expect([sent, standings.at(-1)]).toEqual([['One', 'One, two'], 'saved']);
});

function writer() {
	const sent: string[] = [];
	const standings: Standing[] = [];
	const network = { fails: false, takes: 0 };
	let words = '';
	const saving = autosave({
		send: async () => {
			const now = words;
			await new Promise((resolve) => setTimeout(resolve, network.takes));
			if (network.fails) throw new TypeError('Failed to fetch');
			sent.push(now);
		},
		answered: () => {},
		stands: (standing) => standings.push(standing)
	});
	const typed = (text: string) => {
		words = text;
		saving.changed();
	};
	return { typed, sent, standings, network };
}
