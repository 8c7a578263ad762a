import { expect, test } from 'vitest';
import type { Version } from '#lib/server/said/versions.ts';
import { historyOf } from './history.ts';

test('twelve autosaves of one sitting are one entry, and each can be opened', () => {
	const saved = Array.from({ length: 12 }, (_, at) => draft(at + 1, `Draft ${at}`, at * 3));
	const history = historyOf(saved, saved.at(-1)!);
	expect(history).toHaveLength(1);
	expect(history[0]).toMatchObject({
		what: 'Draft, saved 12 times',
		when: '1 June 2026 at 23:45',
		text: 'Draft 11',
		stands: true
	});
	expect(history[0]?.earlier).toHaveLength(11);
	expect(history[0]?.earlier[0]).toMatchObject({
		text: 'Draft 10',
		when: '1 June 2026 at 23:45:30'
	});
});

test('of a page that was open for hours the last forty are told, and how many there were', () => {
	const saved = Array.from({ length: 1500 }, (_, at) => draft(at + 1, `Draft ${at}`, at * 3));
	const [sitting] = historyOf(saved, saved.at(-1)!);
	expect(sitting?.what).toBe('Draft, saved 1500 times (the last 40 are here)');
	expect(sitting?.earlier.map(({ text }) => text)).toEqual(
		Array.from({ length: 40 }, (_, at) => `Draft ${1498 - at}`)
	);
});

test('seconds are told only where two share a minute', () => {
	const versions = [
		{ ...draft(1, 'One.', 0), draft: false },
		{ ...draft(2, 'One, two.', 20), draft: false },
		{ ...draft(3, 'Three.', 75), draft: false }
	];
	expect(historyOf(versions, null).map(({ when }) => when)).toEqual([
		'1 June 2026 at 23:46',
		'1 June 2026 at 23:45:20',
		'1 June 2026 at 23:45:00'
	]);
});

function draft(seq: number, text: string, second: number): Version {
	return {
		...{ kind: 'wrote', partnership: 'sample', year: '2025-26', report: 'topic-reading' },
		...{ place: 'what-else', role: 'Reading lead', draft: true, by: 'Chair', seq, text },
		...{ aside: false, erased: null },
		at: new Date(Date.UTC(2026, 5, 1, 22, 45, second)).toISOString()
	};
}
