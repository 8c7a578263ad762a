import { describe, expect, it } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Entry, OfPartnership } from '#lib/server/ledger/entries.ts';
import type { Said } from '#lib/server/ledger/said-entries.ts';
import { agendaOf } from '#lib/server/review/agenda.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { evaluationFixture, schoolId } from '../../../../../tests/support/evaluation.ts';
import { act } from './acting.ts';
import { agree } from './agreeing.ts';
import { ask } from './asking.ts';
import { closeRequest } from './closing.ts';
import { prioritise } from './prioritising.ts';
import type { Reviewing } from './reviewing.ts';
import { takeBack } from './taking-back.ts';

const ABOUT = { partnership: 'valley', year: '2025-26' };
const OPENED: Said = {
	kind: 'opened-review',
	...ABOUT,
	role: 'Headteacher Strategic Forum',
	date: '2026-06-25',
	reference: 'Minutes, item 4'
};

describe('agreeing', () => {
	it('takes the state that was before the forum, and no other', () => {
		const now = sitting(OPENED);
		expect(agree(now, [item(now, '3.1.3')], form({ 'state:3.1.3': 'not-met' }))).toEqual({
			done: 'agreed'
		});
		expect(said(now)).toMatchObject([{ kind: 'agreed', clause: '3.1.3', state: 'not-met' }]);
		const moved = agree(now, [item(now, '3.1.3')], form({ 'state:3.1.3': 'met' }));
		expect(moved).toMatchObject({ problems: { agree: expect.stringContaining('3.1.3') } });
	});

	it('needs a meeting that is open', () => {
		const now = sitting();
		const outcome = agree(now, [item(now, '3.1.3')], form({ 'state:3.1.3': 'not-met' }));
		expect(outcome).toHaveProperty('problems.sitting');
		expect(said(now)).toEqual([]);
	});
});

describe('asking for evidence', () => {
	const whole = { school: schoolId(0), what: 'The spring register', due: '2026-07-10' };

	it('asks a school of the partnership, or a role, by a day after the meeting', () => {
		const now = sitting(OPENED);
		expect(ask(now, item(now, '3.1.7'), form(whole))).toEqual({ done: 'asked' });
		expect(said(now)).toMatchObject([{ clause: '3.1.7', school: schoolId(0), role: null }]);
	});

	it.each([
		[{ ...whole, school: '' }, 'role'],
		[{ ...whole, role: 'Forum chair' }, 'school'],
		[{ ...whole, school: 'elsewhere' }, 'school'],
		[{ ...whole, school: '', role: 'Jane Smith' }, 'role'],
		[{ ...whole, what: 'It' }, 'what'],
		[{ ...whole, due: '2026-06-25' }, 'due'],
		[{ ...whole, due: 'soon' }, 'due']
	])('gives back %j for its field “%s”', (written, field) => {
		const now = sitting(OPENED);
		expect(ask(now, item(now, '3.1.7'), form(written))).toHaveProperty(`problems.${field}`);
		expect(said(now)).toEqual([]);
	});
});

describe('deciding an action', () => {
	const whole = { title: 'Name the dates', owner: 'Forum chair', due: '2026-10-09' };

	it('says it once, however often the form is sent', () => {
		const now = sitting(OPENED);
		act(now, '3.1.3', form(whole));
		const [decided] = said(now);
		const again = sitting(OPENED, decided!);
		expect(act(again, '3.1.3', form(whole))).toEqual({ done: 'action' });
		expect(said(again)).toEqual([]);
	});

	it('refuses what a spreadsheet would take for a formula', () => {
		const outcome = act(sitting(OPENED), null, form({ ...whole, title: '=HYPERLINK("x")' }));
		expect(outcome).toHaveProperty('problems.title');
	});
});

describe('setting a priority', () => {
	const whole = { title: 'Books on the bus', lead: 'Reading lead', reportDue: '2027-07-09' };

	it('takes a topic of the agreement, or none', () => {
		const now = sitting(OPENED);
		prioritise(now, form({ ...whole, topic: 'READING' }));
		prioritise(now, form({ ...whole, topic: '' }));
		expect(said(now)).toMatchObject([{ topic: 'READING' }, { topic: null }]);
		expect(prioritise(now, form({ ...whole, topic: 'CHESS' }))).toHaveProperty('problems.topic');
	});

	it('says that a priority stands on the topic already, and sets a second where both are meant', () => {
		const first: Said = { kind: 'set-priority', ...ABOUT, ...whole, topic: 'READING' };
		const now = sitting(OPENED, first);
		const second = { ...whole, title: 'Read at home', topic: 'READING' };
		expect(prioritise(now, form(second))).toMatchObject({
			problems: {
				beside: expect.stringContaining(
					'“Books on the bus” stands on this topic already, and its report is due on 9 July 2027.'
				)
			}
		});
		expect(said(now)).toEqual([]);
		expect(prioritise(now, form({ ...whole, topic: 'READING' }))).toEqual({ done: 'priority' });
		expect(said(now)).toEqual([]);
		expect(prioritise(now, form({ ...second, beside: 'on' }))).toEqual({ done: 'priority' });
		expect(said(now)).toMatchObject([{ title: 'Read at home' }]);
	});
	it('wants its report in the year that follows', () => {
		const outcome = prioritise(sitting(OPENED), form({ ...whole, reportDue: '2026-08-31' }));
		expect(outcome).toMatchObject({
			problems: { reportDue: 'The next year begins on 1 September 2026: write a later day.' }
		});
	});
});

describe('taking back and closing', () => {
	const asked: Said = {
		kind: 'asked-for-evidence',
		...ABOUT,
		clause: '3.1.7',
		school: null,
		role: 'Peer review lead',
		what: 'The list',
		due: '2026-07-10'
	};

	it('takes back what holds, and nothing else', () => {
		const now = sitting(OPENED, asked);
		takeBack(now, form({ entry: '2' }));
		takeBack(now, form({ entry: '1' }));
		takeBack(now, form({ entry: '99' }));
		expect(said(now)).toEqual([{ kind: 'taken-back', ...ABOUT, entry: 2 }]);
	});

	it('closes a request with a reason, between meetings too', () => {
		const now = sitting(asked);
		expect(closeRequest(now, form({ request: '1', outcome: 'sent' }))).toHaveProperty('problems');
		const whole = { request: '1', outcome: 'sent', reason: 'It came with the spring register.' };
		expect(closeRequest(now, form(whole))).toEqual({ done: 'closed' });
		expect(said(now)).toMatchObject([{ kind: 'closed-request', request: 1, outcome: 'sent' }]);
	});
});

type Sitting = Reviewing & { decided: OfPartnership[] };

/** A review at which so much was said; what is decided in it is kept beside it. */
function sitting(...bodies: Said[]): Sitting {
	const entries = asEntries(bodies);
	const disclosed = disclose(
		evaluationFixture(),
		{ role: 'forum-member', schools: [], audience: 'partner' },
		saidIn(entries, ABOUT.year)
	);
	const decided: OfPartnership[] = [];
	const house = {
		ledger: { entries: () => [...entries, ...asEntries(decided, entries.length)] },
		decideAsItStands: (following: () => OfPartnership[]) => decided.push(...following())
	} as unknown as House;
	return { house, disclosed, agenda: agendaOf(disclosed), by: 'Chair', about: ABOUT, decided };
}

/** Bodies with their places in the ledger, behind so many others. */
function asEntries(bodies: OfPartnership[], behind = 0): Entry[] {
	return bodies.map((body, at) => ({
		seq: behind + at + 1,
		at: '2026-06-25T10:00:00.000Z',
		by: 'Chair',
		...body
	}));
}

function said({ decided }: Sitting): Said[] {
	return decided as Said[];
}

function item({ agenda }: Reviewing, ref: string) {
	return agenda.groups.flatMap(({ items }) => items).find((one) => one.ref === ref)!;
}

function form(fields: Record<string, string>): FormData {
	const written = new FormData();
	for (const [name, value] of Object.entries(fields)) written.set(name, value);
	return written;
}
