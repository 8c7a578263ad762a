import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { agendaOf } from './agenda.ts';
import { minutesOf } from './minutes.ts';

const ABOUT = { partnership: 'valley', year: '2025-26' };
const SITTING = { role: 'Annual review', date: '2026-07-07', reference: 'Minutes, item 4' };
const OPENED = { kind: 'opened-review', ...ABOUT, ...SITTING } as const;
const AGREED = { kind: 'agreed', ...ABOUT, clause: '3.1.1', state: 'met' } as const;
const ACTION = { title: 'Name dates', owner: 'Forum chair', due: '2026-09-30', clause: '3.1.3' };

test('the minutes tell what was agreed by state, what is to be done by whom, and what was left', () => {
	const told = minutes([OPENED, AGREED, { kind: 'decided-action', ...ABOUT, ...ACTION }]);
	expect(told).toMatchObject({ sitting: SITTING, ended: false, talkedAbout: 2, promises: 6 });
	expect(told.agreed.map(({ state, items }) => [state, items.map(({ ref }) => ref)])).toEqual([
		['met', ['3.1.1']]
	]);
	expect(told.actions).toEqual([ACTION]);
	expect(told.left.map(({ ref }) => ref)).toEqual(['3.1.7', '2.2f', '3.1.6', '9.1']);
});

test('what was set beside the computed state is told with the reason, the role, the day and the place', () => {
	const { findings } = evaluationFixture();
	const override = { state: 'met', reason: 'A third met elsewhere.', ...SITTING } as const;
	const set = findings.map((one) => (one.clause === '3.1.3' ? { ...one, override } : one));
	expect(minutes([OPENED], { findings: set }).overridden).toEqual([
		{
			ref: '3.1.3',
			promise: 'Governor Forum, at least three a year',
			computed: 'not-met',
			override
		}
	]);
});

test('before the review nothing was decided; once it was held they are whole', () => {
	expect(minutes([])).toMatchObject({ sitting: null, ended: false, agreed: [] });
	const held = { kind: 'held-review', ...ABOUT, date: SITTING.date, register: null } as const;
	expect(minutes([OPENED, AGREED, held])).toMatchObject({ sitting: SITTING, ended: true });
});

function minutes(said: EntryBody[], changes = {}) {
	const entries = said.map((body, at): Entry => {
		return { seq: at + 1, at: '2026-07-07T10:00:00.000Z', by: 'Chair', ...body };
	});
	const viewer = { role: 'forum-member', schools: [], audience: 'partner' } as const;
	const disclosed = disclose(
		evaluationFixture(changes),
		{ ...viewer, schools: [] },
		saidIn(entries, ABOUT.year)
	);
	return minutesOf(disclosed, agendaOf(disclosed));
}
