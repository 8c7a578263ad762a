import fc from 'fast-check';
import { readFileSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Said } from '#lib/server/ledger/said-entries.ts';
import { uploadsOf } from '#lib/server/ledger/uploads.ts';
import { newHome } from '../attendance.fixture.ts';
import { evaluationOf } from '../evaluation-of.ts';
import { openHouse, type House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { endReview, type Ended } from './end-review.ts';
import { howItEnded } from './how-it-ended.ts';
import { prioritiesElsewhere } from './priorities-elsewhere.ts';
import { reviewedAlready } from './reviewed-already.ts';
import { sheetsOf } from './sheets-of.ts';

const REVIEW = { partnership: 'pods', year: '2025-26' };
const BY = 'Forum chair';
let home: string;
let house: House;

beforeEach(async () => {
	home = newHome();
	house = await openHouse(home);
});

afterEach(async () => {
	await house.close();
	rmSync(home, { recursive: true, force: true });
});

it('changes the promises of a yearly review and of priorities: no evidence before, met after', async () => {
	expect(await states('2025-26', '3.3', '5.2')).toEqual(['no-evidence', 'no-evidence']);
	say(SITTING, priority('Books on the bus'));
	await end();
	expect(await states('2025-26', '3.3', '5.2')).toEqual(['met', 'met']);
	const lead = await finding('2025-26', '5.2', 'priorities-with:lead');
	const report = await finding('2025-26', '5.2', 'priorities-with:report');
	expect([lead?.measure.value, report?.measure.value]).toEqual([100, 100]);
});

it('gives the next year a lead for the area, a report that is due and an action', async () => {
	say(SITTING, priority('Books on the bus'), action('Name the dates'));
	await end();
	expect((await finding('2026-27', '6.1'))?.measure).toMatchObject({
		numerator: 1,
		denominator: 1
	});
	expect((await finding('2026-27', '5.1'))?.state).toBe('not-due');
	expect(await inForce()).toEqual([
		'action Name the dates 2026-10-09',
		'impact_report Impact report: Books on the bus 2027-07-09',
		'lead Books on the bus 2026-09-01',
		'priority Books on the bus 2027-07-09',
		'review Review of 2025 to 2026 2026-08-31'
	]);
});

it('counts priorities of a meeting in the autumn for the year that it looked back on, late, and not for its own', async () => {
	say({ ...SITTING, date: '2026-09-10' } as Said, priority('Books on the bus'));
	await end();
	expect(await states('2025-26', '5.2')).toEqual(['not-met']);
	expect(await finding('2025-26', '5.2', undefined, '2026-11-22')).toMatchObject({
		state: 'met',
		measure: { value: 1 },
		reason: expect.stringContaining('10 September 2026 (met, late')
	});
	expect((await finding('2026-27', '5.2'))?.measure.value).toBeNull();
	const { priorities } = await evaluationOf(house, { ...REVIEW, asAt: '2026-11-22' });
	expect(priorities).toMatchObject([{ title: 'Books on the bus', ahead: true }]);
});

it('counts nothing twice when it ends twice, whatever was taken back or set in between', async () => {
	say(SITTING, priority('Books on the bus'), action('Name the dates'));
	const first = await end();
	say(SITTING, takenBack('decided-action'), priority('Every day counts', 'ATTENDANCE'));
	const second = await end();
	expect(second.gaveWay).toEqual([first.register]);
	expect(sheetsOf(house, REVIEW).map(({ id }) => id)).toEqual([second.register]);
	expect((await inForce()).map((row) => row.split(' ')[0])).toEqual([
		...['impact_report', 'impact_report', 'lead', 'lead', 'priority', 'priority', 'review']
	]);
	expect((await finding('2025-26', '5.2'))?.measure.value).toBe(2);
});

it('ends again with the same decisions as the same sheet', async () => {
	say(SITTING, priority('Books on the bus'));
	const first = await end();
	say(SITTING);
	expect(await end()).toEqual({ register: first.register, gaveWay: [] });
});

it('finishes what a crash left between the sheet and the word that the review was held', async () => {
	say(SITTING, priority('Books on the bus'));
	const decide = house.decideAsItStands.bind(house);
	house.decideAsItStands = () => {
		throw new Error('The power went.');
	};
	await expect(end()).rejects.toThrow('The power went.');
	expect(saidOf(house, REVIEW.partnership, REVIEW.year).held).toEqual([]);
	const [left] = sheetsOf(house, REVIEW);
	house.decideAsItStands = decide;
	expect(await end()).toEqual({ register: left?.id, gaveWay: [] });
	expect(await inForce()).toHaveLength(4);
});

it('enters what is decided while it ends, too', async () => {
	say(SITTING, priority('Books on the bus'), action('Name the dates'));
	const ending = end();
	say(action('Ask the schools'), takenBack('set-priority'));
	const { register } = await ending;
	expect((await inForce()).map((row) => row.slice(0, row.lastIndexOf(' ')))).toEqual([
		'action Ask the schools',
		'action Name the dates',
		'review Review of 2025 to 2026'
	]);
	expect(howItEnded(house, REVIEW)).toEqual({ register, takenBack: false, brokenOff: [] });
});

it('is held once, however often its end is asked for at a time', async () => {
	say(SITTING, priority('Books on the bus'));
	const [first, second] = await Promise.all([end(), end()]);
	expect(second).toEqual(first);
	expect(saidOf(house, REVIEW.partnership, REVIEW.year).held).toHaveLength(1);
	expect(sheetsOf(house, REVIEW).map(({ id }) => id)).toEqual([first.register]);
});

it('leaves what another sheet has said of an action since', async () => {
	say(SITTING, action('Name the dates'));
	await end();
	const [record] = saidOf(house, REVIEW.partnership, REVIEW.year).actions;
	await send(
		`record_id,record_type,title,due_date,completed_date,status\nREV-2025-26-A${record?.seq},action,Name the dates,2026-10-09,2026-10-01,done\n`
	);
	say(SITTING, priority('Books on the bus'));
	await end();
	const [found] = await house.warehouse.all<{ completed: string }>(
		"SELECT completed_date::VARCHAR AS completed FROM register_current WHERE record_type = 'action'"
	);
	expect(found?.completed).toBe('2026-10-01');
});

it('leaves its own sheet that a clerk sends back under its name, filled in', async () => {
	say(SITTING, action('Name the dates'));
	const { register } = await end();
	const [own] = sheetsOf(house, REVIEW);
	const sheet = readFileSync(house.ledger.path(own!), 'utf8');
	const { upload } = await send(sheet.replace(/open|planned/i, 'done'), own!.file, 'register');
	expect(upload?.id).not.toBe(register);
	expect(howItEnded(house, REVIEW)).toEqual({ register, takenBack: false, brokenOff: [] });
	say(SITTING, priority('Books on the bus'));
	await end();
	expect(house.ledger.upload(upload!.id)?.state).toBe('accepted');
	const [found] = await house.warehouse.all<{ status: string }>(
		"SELECT status::VARCHAR AS status FROM register_current WHERE record_type = 'action'"
	);
	expect(found?.status).toBe('done');
});

it('knows by its name a sheet that was entered before that was written down', async () => {
	say(SITTING, priority('Books on the bus'));
	await end();
	const [own] = sheetsOf(house, REVIEW);
	const older = house.ledger.entries().map((entry) => {
		if (entry.kind !== 'received') return entry;
		const { review: _, ...rest } = entry;
		return rest;
	});
	const ledger = { uploads: () => uploadsOf(older) } as unknown as House['ledger'];
	expect(sheetsOf({ ledger }, REVIEW).map(({ id }) => id)).toEqual([own?.id]);
	expect(sheetsOf({ ledger }, { ...REVIEW, year: '2026-27' })).toEqual([]);
});

it('leaves a review that another sheet has, so that a later meeting doesn’t make it late', async () => {
	await send(
		`record_id,record_type,clause_ref,title,owner_role,due_date,completed_date,status\nR-3-3,review,3.3,Review of the year,Chair,2026-08-31,2026-07-02,done\n`
	);
	expect(await states('2025-26', '3.3')).toEqual(['met']);
	expect(await reviewedAlready(house, REVIEW)).toBe('2026-07-02');
	say({ ...SITTING, date: '2026-11-22' } as Said, action('Name the dates'));
	await end();
	expect(await states('2025-26', '3.3')).toEqual(['met']);
	expect(await inForce()).toEqual([
		'action Name the dates 2026-10-09',
		'review Review of the year 2026-08-31'
	]);
});

it('names the sheet of a priority that another has, and leaves out its own', async () => {
	const { upload } = await send(
		`record_id,record_type,title,completed_date,status\nR-1,priority,Every day counts,2026-06-25,done\n`
	);
	say(SITTING, priority('Books on the bus'));
	await end();
	expect([...(await prioritiesElsewhere(house, REVIEW))]).toEqual([
		['Every day counts', { id: upload?.id, file: 'register.csv' }]
	]);
});

it('says of its own row nothing that another sheet said, nor of one that was done late', async () => {
	say(SITTING);
	await end();
	expect(await reviewedAlready(house, REVIEW)).toBeNull();
	await send(
		`record_id,record_type,clause_ref,title,owner_role,due_date,completed_date,status\nR-3-3,review,3.3,Review of the year,Chair,2026-08-31,2026-09-02,done\n`
	);
	expect(await reviewedAlready(house, REVIEW)).toBeNull();
});

it('enters nothing where the review isn’t open, or a decision can be no row', async () => {
	expect(await endReview(house, REVIEW, BY)).toHaveProperty('refused');
	say(SITTING, action('Name the dates'), action('total'));
	expect(await endReview(house, REVIEW, BY)).toHaveProperty('refused');
	expect(await inForce()).toEqual([]);
	expect(saidOf(house, REVIEW.partnership, REVIEW.year).open).not.toBeNull();
});

it('holds in the register what was decided, whatever was decided', async () => {
	const words = fc
		.array(fc.constantFrom('Réading', 'that’s', '“lasts”', 'a, b;', 'and 50%', '£20'), {
			minLength: 1,
			maxLength: 4
		})
		.map((parts) => `Plan ${parts.join(' ')}`);
	const decided = fc.record({ title: words, owner: words, isPriority: fc.boolean() });
	await fc.assert(
		fc.asyncProperty(fc.array(decided, { minLength: 1, maxLength: 4 }), async (all) => {
			clear();
			say(SITTING);
			for (const { title, owner, isPriority } of all)
				say(isPriority ? { ...priority(title), lead: owner } : { ...action(title), owner });
			await end();
			const kept = await house.warehouse.all<{ type: string; title: string; owner: string }>(
				"SELECT record_type::VARCHAR AS type, title, owner_role AS owner FROM register_current WHERE record_type IN ('priority', 'action')"
			);
			const told = all.map(({ title, owner, isPriority }) =>
				[isPriority ? 'priority' : 'action', title, owner].join('|')
			);
			expect(kept.map(({ type, title, owner }) => [type, title, owner].join('|')).sort()).toEqual(
				told.sort()
			);
		}),
		{ numRuns: 6 }
	);
});

const SITTING: Said = {
	kind: 'opened-review',
	...REVIEW,
	role: 'Headteacher Strategic Forum',
	date: '2026-06-25',
	reference: 'Minutes of 25 June 2026, item 4'
};

function priority(title: string, topic = 'READING') {
	return {
		kind: 'set-priority' as const,
		...REVIEW,
		title,
		topic,
		lead: 'Area lead',
		reportDue: '2027-07-09'
	};
}

function action(title: string) {
	return {
		kind: 'decided-action' as const,
		...REVIEW,
		clause: null,
		title,
		owner: 'Forum chair',
		due: '2026-10-09'
	};
}

function takenBack(kind: Said['kind']): Said {
	const found = house.ledger
		.entries({ partnership: REVIEW.partnership })
		.findLast((entry) => entry.kind === kind);
	return { kind: 'taken-back', ...REVIEW, entry: found!.seq };
}

/** Takes back every decision that still holds. */
function clear(): void {
	const { priorities, actions } = saidOf(house, REVIEW.partnership, REVIEW.year);
	for (const { seq } of [...priorities, ...actions])
		say({ kind: 'taken-back', ...REVIEW, entry: seq });
}

function say(...bodies: Said[]): void {
	house.decide(bodies, BY);
}

async function end(): Promise<Ended> {
	const ended = await endReview(house, REVIEW, BY);
	if ('refused' in ended) throw new Error(ended.refused);
	return ended;
}

async function send(text: string, file = 'register.csv', as: string | null = null) {
	const sender = { file, partnership: REVIEW.partnership, by: BY, as };
	const loaded = await house.load(Readable.from([Buffer.from(text)]), sender);
	if ('refused' in loaded) throw new Error(loaded.refused);
	return loaded;
}

async function inForce(): Promise<string[]> {
	await house.catchUp();
	const rows = await house.warehouse.all<{ row: string }>(
		"SELECT record_type::VARCHAR || ' ' || title || ' ' || due_date::VARCHAR AS row FROM register_current ORDER BY 1"
	);
	return rows.map(({ row }) => row);
}

async function finding(
	year: string,
	clause: string,
	key?: string,
	asAt = year === '2025-26' ? '2026-08-31' : '2026-11-22'
) {
	const { findings } = await evaluationOf(house, { ...REVIEW, year, asAt });
	return findings.find((one) => one.clause === clause && (key ? one.key === key : one.lead));
}

async function states(year: string, ...clauses: string[]) {
	return Promise.all(clauses.map(async (clause) => (await finding(year, clause))?.state));
}
