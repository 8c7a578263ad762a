import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Person } from '#lib/server/access/person.ts';
import { newHome } from '#lib/server/house/attendance.fixture.ts';
import { endReview } from '#lib/server/house/ending/end-review.ts';
import type { House } from '#lib/server/house/house.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import { closeTheHouse, theHouse } from '#lib/server/house/the-house.ts';
import { act } from './acting.ts';
import { agree } from './agreeing.ts';
import { ask } from './asking.ts';
import { closeRequest } from './closing.ts';
import { prioritise } from './prioritising.ts';
import { reviewing, type Reviewing } from './reviewing.ts';
import { openReview } from './sitting-open.ts';
import { takeBack } from './taking-back.ts';

const ABOUT = { partnership: 'pods', year: '2025-26' };
const CHAIR: Person = { id: '1', label: 'Forum chair', administrator: true, grants: [] };
const ACTION = { title: 'Name the dates', owner: 'Forum chair', due: '2026-10-09' };

let house: House;
beforeEach(async () => {
	vi.stubEnv('ACCORD_HOME', newHome());
	house = await theHouse();
	house.decide(
		[
			{
				...{ kind: 'opened-review' as const, ...ABOUT, date: '2026-06-25' },
				...{ role: 'Headteacher Strategic Forum', reference: 'Minutes of 25 June 2026, item 4' }
			}
		],
		'Forum chair'
	);
});
afterEach(async () => {
	await closeTheHouse();
	vi.unstubAllEnvs();
});

it('says once what two presses on a button send at a time', async () => {
	const priority = { title: 'Books on the bus', lead: 'Area lead', reportDue: '2027-07-09' };
	await pressedTwice((now) => act(now, null, form(ACTION)));
	await pressedTwice((now) => prioritise(now, form({ ...priority, topic: 'READING' })));
	await pressedTwice((now) => {
		const [item] = now.agenda.groups.flatMap(({ items }) => items);
		const [seen, asked] = [
			{ [`state:${item!.ref}`]: item!.state },
			{ role: 'Forum chair', what: 'The spring register', due: '2026-07-10' }
		];
		return [agree(now, [item!], form(seen)), ask(now, item!, form(asked))];
	});
	const said = saidOf(house, ABOUT.partnership, ABOUT.year);
	const { actions, priorities, requests } = said;
	expect([actions, priorities, requests].map(({ length }) => length)).toEqual([1, 1, 1]);
	expect(house.ledger.entries({ kind: 'agreed' })).toHaveLength(1);
});

it('closes a request, takes something back and opens a meeting once', async () => {
	const [first] = (await sat()).agenda.groups.flatMap(({ items }) => items);
	ask(await sat(), first!, form({ role: 'Forum chair', what: 'The list', due: '2026-07-10' }));
	const { requests } = saidOf(house, ABOUT.partnership, ABOUT.year);
	const place = String(requests[0]!.seq);
	const closing = form({ request: place, outcome: 'sent', reason: 'It came.' });
	await pressedTwice((now) => closeRequest(now, closing));
	await pressedTwice((now) => takeBack(now, form({ entry: place })));
	const sitting = { role: 'Headteacher Strategic Forum', from: '2026-07-02' };
	await pressedTwice((now) => openReview(now, form({ ...sitting, reference: 'Minutes, item 1' })));
	for (const kind of ['closed-request', 'taken-back'] as const)
		expect(house.ledger.entries({ kind })).toHaveLength(1);
	expect(house.ledger.entries({ kind: 'opened-review' })).toHaveLength(2);
});

it('decides nothing at a meeting that ended after its page was asked for', async () => {
	const late = await sat();
	await endReview(house, ABOUT, 'Forum chair');
	expect(act(late, null, form(ACTION))).toHaveProperty('problems.sitting');
	expect(saidOf(house, ABOUT.partnership, ABOUT.year).actions).toEqual([]);
});

/** Two requests that were both answered as far as what stands before either is heard. */
async function pressedTwice(deed: (now: Reviewing) => unknown): Promise<void> {
	const [first, second] = await Promise.all([sat(), sat()]);
	expect(deed(second)).toEqual(deed(first));
}

function sat(): Promise<Reviewing> {
	return reviewing(CHAIR, ABOUT, new URL('http://localhost/review/pods/2025-26'));
}

function form(fields: Record<string, string>): FormData {
	const written = new FormData();
	for (const [name, value] of Object.entries(fields)) written.set(name, value);
	return written;
}
