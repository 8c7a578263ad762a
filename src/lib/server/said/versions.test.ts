import { expect, test } from 'vitest';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Wrote } from '#lib/server/ledger/said-entries.ts';
import { sittingsOf, standingOf, versionsOf } from './versions.ts';

const WHERE = { year: '2025-26', report: 'topic-reading', place: 'what-else' };

test('the last words stand, a draft too, for whoever goes on writing', () => {
	const versions = written({ text: 'One.' }, { text: 'One, two.', from: 1, draft: true });
	expect(standingOf(versions)?.text).toBe('One, two.');
});

test('words written from an older version stand aside, and those meanwhile saved go on standing', () => {
	const versions = written(
		{ text: 'One.', pen: 'a' },
		{ text: 'One, hers.', from: 1, pen: 'a', draft: true },
		{ text: 'One, his.', from: 1, pen: 'b', draft: true }
	);
	expect(versions.map(({ aside }) => aside)).toEqual([false, false, true]);
	expect(standingOf(versions)?.text).toBe('One, hers.');
});

test('a page whose answer was lost on the way does not clash with itself', () => {
	const versions = written(
		{ text: 'One', from: 0, pen: 'a', draft: true },
		{ text: 'One, two', from: 0, pen: 'a', draft: true }
	);
	expect(standingOf(versions)?.text).toBe('One, two');
});

test('drafts of one person within ten minutes are one sitting; what was put into the report is its own', () => {
	const sittings = sittingsOf(
		written(
			{ text: 'O', draft: true, minute: 0 },
			{ text: 'On', draft: true, minute: 4 },
			{ text: 'One.', draft: true, minute: 13 },
			{ text: 'One.', draft: false, minute: 14 },
			{ text: 'One. T', draft: true, minute: 40 },
			{ text: 'One. Two', draft: true, minute: 51 }
		)
	);
	expect(sittings.map(({ text, seqs }) => [text, seqs.length])).toEqual([
		['One. Two', 1],
		['One. T', 1],
		['One.', 1],
		['One.', 3]
	]);
});

test('words that were wiped out a moment later stay to be opened in their sitting', () => {
	const sittings = sittingsOf(
		written(
			{ text: 'A long afternoon of words.', draft: true, minute: 0 },
			{ text: 'No', draft: true, minute: 1 },
			{ text: 'No more.', draft: true, minute: 2 }
		)
	);
	expect(
		sittings.map(({ text, earlier }) => [text, earlier.map((version) => version.text)])
	).toEqual([['No more.', ['A long afternoon of words.', 'No']]]);
});

test('of erased words the reason is told', () => {
	const entries = entriesOf({ text: '' });
	const erased = {
		...{ kind: 'words-erased', partnership: 'sample', year: '2025-26', entry: 1 },
		...{ reason: 'It named somebody.', seq: 2, at: '2026-06-02T09:00:00.000Z', by: 'Chair' }
	} as Entry;
	expect(versionsOf([...entries, erased], WHERE)[0]?.erased).toBe('It named somebody.');
});

type Given = Partial<Wrote> & { minute?: number };

function written(...given: Given[]) {
	return versionsOf(entriesOf(...given), WHERE);
}

function entriesOf(...given: Given[]): Entry[] {
	return given.map(({ minute = 0, ...one }, at) => ({
		...{ kind: 'wrote', partnership: 'sample', ...WHERE, role: 'Reading lead', draft: false },
		...{ text: '', by: 'Chair', seq: at + 1 },
		at: new Date(Date.UTC(2026, 5, 1, 9, minute)).toISOString(),
		...one
	}));
}
