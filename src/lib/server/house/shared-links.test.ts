import { expect, test } from 'vitest';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { linkBehind, linksGiven } from './shared-links.ts';

const SHA = 'a'.repeat(64);
const SHARED = {
	kind: 'shared',
	...{ partnership: 'sample', year: '2025-26', report: 'annual-evaluation', asAt: null },
	...{ audience: 'public', school: null, expires: '2026-12-22' },
	...{ secret: SHA, recipient: 'Scrutiny committee' }
} as const;
const ENDED = { kind: 'taken-back', partnership: 'sample', year: '2025-26', entry: 1 } as const;

test('a link opens to the end of its last day and not a day longer', () => {
	const ledger = ledgerOf(SHARED);
	expect(linkBehind(ledger, SHA, '2026-11-22')?.report).toBe('annual-evaluation');
	expect(linkBehind(ledger, SHA, '2026-12-22')?.seq).toBe(1);
	expect(linkBehind(ledger, SHA, '2026-12-23')).toBeNull();
});

test('a link that was taken back opens nothing', () => {
	expect(linkBehind(ledgerOf(SHARED, ENDED), SHA, '2026-11-22')).toBeNull();
});

test('a link of another partnership is not ended by an entry of this one', () => {
	const ledger = ledgerOf(SHARED, { ...ENDED, partnership: 'sample-association' });
	expect(linkBehind(ledger, SHA, '2026-11-22')?.seq).toBe(1);
});

test('no other secret opens it, nor a part of it', () => {
	const ledger = ledgerOf(SHARED);
	for (const other of ['b'.repeat(64), 'a'.repeat(63), '', '%'])
		expect(linkBehind(ledger, other, '2026-11-22')).toBeNull();
});

test('the list says of each link whether it still opens, the newest first', () => {
	const ledger = ledgerOf(
		SHARED,
		{ ...SHARED, recipient: 'Governors', expires: '2026-11-01' },
		ENDED
	);
	const listed = linksGiven(ledger, 'sample', '2025-26', '2026-11-22');
	expect(listed.map(({ link, ended, takenBack }) => [link.recipient, ended, takenBack])).toEqual([
		['Governors', '2026-11-01', false],
		['Scrutiny committee', '2026-06-25', true]
	]);
	expect(linksGiven(ledger, 'sample', '2026-27', '2026-11-22')).toEqual([]);
});

/** A ledger that holds these. */
function ledgerOf(...bodies: (EntryBody & { partnership: string })[]) {
	const all = bodies.map((body, at) => ({
		seq: at + 1,
		...{ at: '2026-06-25T10:00:00.000Z', by: 'Chair' },
		...body
	}));
	return {
		entries: (wanted: { partnership?: string; kind?: string } = {}): Entry[] =>
			all.filter(
				({ partnership, kind }) =>
					partnership === (wanted.partnership ?? partnership) && kind === (wanted.kind ?? kind)
			)
	};
}
