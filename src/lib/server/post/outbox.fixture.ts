import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutbox, type Outbox } from './outbox.ts';
import type { Notice } from './notices-due.ts';

export const NOW = new Date('2026-11-22T09:00:00Z');
export const ORIGIN = 'https://accord.example';

/** A notice, with changes. */
export function noticeFixture(changes: Partial<Notice> = {}): Notice {
	return {
		key: 'one',
		kind: 'report-due',
		partnership: 'valley',
		account: 'A1',
		role: 'Chair of the forum',
		letter: {
			subject: 'Annual evaluation: due on 31 August 2027',
			paragraphs: ['In the Valley Partnership, this is due: the annual evaluation.'],
			link: { label: 'Open it', path: '/valley/2026-27' }
		},
		...changes
	};
}

/** An outbox of its own that holds these. */
export function outboxFixture(...notices: Notice[]): { outbox: Outbox; home: string } {
	const home = mkdtempSync(join(tmpdir(), 'outbox-'));
	const outbox = openOutbox(home);
	outbox.keep(notices, ORIGIN, NOW);
	return { outbox, home };
}

/** The same clock, some minutes later. */
export function later(minutes: number): Date {
	return new Date(NOW.getTime() + minutes * 60_000);
}
