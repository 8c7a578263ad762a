import { expect, test } from 'vitest';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { saidIn } from './said.ts';

const ABOUT = { partnership: 'sample', year: '2025-26' };
const WRITTEN = { kind: 'wrote', ...ABOUT, report: 'topic-reading', role: 'Reading lead' } as const;
const SITTING = {
	kind: 'opened-review',
	...{ ...ABOUT, role: 'Headteacher Strategic Forum' },
	...{ date: '2026-06-25', reference: 'Minutes, item 4' }
} as const;

test('the last words at a place stand there; a draft does not replace them', () => {
	const { commentary } = said(
		{ ...WRITTEN, place: 'what-else', text: 'First.', draft: false },
		{ ...WRITTEN, place: 'what-else', text: 'Second.', draft: false },
		{ ...WRITTEN, place: 'what-else', text: 'Third, not', draft: true }
	);
	expect(commentary.map(({ text }) => text)).toEqual(['Second.']);
});

test('words that were emptied stand nowhere', () => {
	const { commentary } = said(
		{ ...WRITTEN, place: 'what-else', text: 'First.', draft: false },
		{ ...WRITTEN, place: 'what-else', text: '', draft: false }
	);
	expect(commentary).toEqual([]);
});

test('words are of the day in England of their entry, or of the day that they carry', () => {
	const late = { ...WRITTEN, place: 'aim', text: 'Late.', draft: false };
	const midnight = { seq: 1, at: '2026-06-30T23:30:00.000Z', by: 'Lead', ...late };
	expect(saidIn([midnight], ABOUT.year).commentary[0]?.on).toBe('2026-07-01');
	const carried = { ...midnight, on: '2026-05-04' };
	expect(saidIn([carried], ABOUT.year).commentary[0]?.on).toBe('2026-05-04');
});

test('what was taken back no longer holds', () => {
	const { actions } = said(
		{
			kind: 'decided-action',
			...{ ...ABOUT, clause: '3.1.5', title: 'Name dates' },
			...{ owner: 'Forum chair', due: '2026-09-30' }
		},
		{ kind: 'taken-back', ...ABOUT, entry: 1 }
	);
	expect(actions).toEqual([]);
});

test('a request is open until somebody closes it', () => {
	const asked = {
		kind: 'asked-for-evidence',
		...{ ...ABOUT, clause: '3.1.5', school: '999001', role: null },
		...{ what: 'The spring register', due: '2026-07-10' }
	} as const;
	expect(said(asked).requests[0]?.closed).toBeNull();
	const closed = {
		kind: 'closed-request',
		...ABOUT,
		request: 1,
		outcome: 'sent',
		reason: 'It came.'
	} as const;
	expect(said(asked, closed).requests[0]?.closed?.outcome).toBe('sent');
});

test('a sitting is open until the review was held, and can be opened again', () => {
	const held = { kind: 'held-review', ...ABOUT, date: '2026-06-25', register: null } as const;
	expect(said(SITTING).open?.date).toBe('2026-06-25');
	expect(said(SITTING, held).open).toBeNull();
	expect(said(SITTING, held).held[0]?.sitting?.reference).toBe('Minutes, item 4');
	expect(said(SITTING, held, { ...SITTING, date: '2026-09-10' }).open?.date).toBe('2026-09-10');
});

test('another year’s words are not this year’s', () => {
	expect(said({ ...SITTING, year: '2026-27' }).open).toBeNull();
});

function said(...bodies: EntryBody[]) {
	const entries = bodies.map((body, at): Entry => ({
		seq: at + 1,
		at: '2026-06-25T10:00:00.000Z',
		by: 'Chair',
		...body
	}));
	return saidIn(entries, ABOUT.year);
}
