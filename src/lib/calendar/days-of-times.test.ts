import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linksGiven } from '#lib/server/house/shared-links.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { PROJECT } from '#lib/server/root.ts';

// Half an hour past midnight in England in summer is the day before in UTC.
const AT = '2026-08-31T23:30:00.000Z';

test('a link that was ended after midnight ended on that day', () => {
	const about = { partnership: 'pods', year: '2025-26', at: AT, by: 'Chair' };
	const entries = [
		{ seq: 1, kind: 'shared', ...about, expires: '2026-12-31' },
		{ seq: 2, kind: 'taken-back', ...about, entry: 1 }
	];
	const ledger = {
		entries: ({ kind }: { kind: string }) => entries.filter((entry) => entry.kind === kind)
	} as unknown as Ledger;
	expect(linksGiven(ledger, 'pods', '2025-26', '2026-09-02')[0]?.ended).toBe('2026-09-01');
});

// The last sign-in is kept apart from calendars: its room imports none.
const ELSE = ['lib/server/access/access-log.ts'];

test('nowhere is the day of a time what its first ten letters say', () => {
	const source = join(PROJECT, 'src');
	const cut = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter(
			(path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts') && !ELSE.includes(path)
		)
		.filter((path) =>
			/\b(\w*[aA]t|when)\??\.slice\(0, 10\)/.test(readFileSync(join(source, path), 'utf8'))
		);
	expect(cut).toEqual([]);
});
