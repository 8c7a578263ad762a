import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { personFrom, type Person } from '#lib/server/access/person.ts';
import {
	figuresInForce,
	outcomesCsv,
	sendFigures,
	type Counted
} from '#lib/server/house/outcomes.fixture.ts';
import { closeTheHouse, theHouse } from '#lib/server/house/the-house.ts';
import { mendingOn } from './mending/mending.ts';
import { outlookFor } from './outlook.ts';
import { forgetReading, understoodOf } from './readings.ts';
import { acceptUpload, answerUpload, openUpload, uploadFor } from './sending.ts';

const SCHOOL = 'local-aldermere-infant';
const CHAIR = holding('forum-member', []);
const GOVERNOR = holding('governor', ['local-foxcote-hollow-infant']);
const LATER = [
	{ did: 26, of: 41 },
	{ did: 9, of: 12, school: 'local-foxcote-hollow-infant' }
];

beforeEach(async () => {
	vi.stubEnv('ACCORD_HOME', mkdtempSync(join(tmpdir(), 'revisions-')));
	await sendFigures(await theHouse(), [{ did: 25, of: 40, school: SCHOOL }]);
});
afterEach(async () => {
	for (const id of ['U3', 'U4']) forgetReading(id);
	await closeTheHouse();
	vi.unstubAllEnvs();
});

test('whoever accepts is asked whether 41 pupils, where 40 were accepted, is a correction', async () => {
	await sentByGovernor(LATER);
	const { sheets, sound, held } = await pageFor(CHAIR);
	expect({ sound, held }).toEqual({ sound: 1, held: 1 });
	const [asked] = sheets[0]!.questions;
	expect(asked!.asks).toMatch(/^Row 2: 41 pupils, where 40 were accepted on .* a correction\?$/);
	expect((await mendingFor(CHAIR)).groups).toMatchObject([{ code: 'revision-waits', rows: 1 }]);
	expect(await answerUpload(CHAIR, 'U3', answer('yes', asked!.about))).toBeNull();
	expect(await pageFor(CHAIR)).toMatchObject({ sound: 2, held: 0 });
	expect(await acceptUpload(CHAIR, 'U3')).toBeNull();
	expect(await figuresInForce(await theHouse())).toEqual(['26 of 41', '9 of 12']);
	expect((await pageFor(CHAIR)).history.map(({ what }) => what)).toContain(
		'whether it corrects earlier figures was decided by Chair'
	);
});

test('accepted with the question open, the earlier figure stays until it is answered and accepted again', async () => {
	await sentByGovernor(LATER);
	expect(await acceptUpload(CHAIR, 'U3')).toBeNull();
	expect(await figuresInForce(await theHouse())).toEqual(['25 of 40', '9 of 12']);
	const [asked] = (await pageFor(CHAIR)).sheets[0]!.questions;
	expect(asked!.asks).toContain('where 40 were accepted');
	expect(await answerUpload(CHAIR, 'U3', answer('yes', asked!.about))).toBeNull();
	expect(await figuresInForce(await theHouse())).toEqual(['25 of 40', '9 of 12']);
	expect(await acceptUpload(CHAIR, 'U3')).toBeNull();
	expect(await figuresInForce(await theHouse())).toEqual(['26 of 41', '9 of 12']);
});

test('a governor who sends another school’s numbers learns from no page whether they are close', async () => {
	await sentByGovernor(LATER);
	const close = await everythingSeenBy(GOVERNOR);
	await (await theHouse()).withdraw('U3', 'governor', null);
	await sentByGovernor([{ did: 26, of: 55 }, LATER[1]!]);
	expect(await everythingSeenBy(GOVERNOR, 'U5')).toEqual(close);
});

test('a governor doesn’t decide, though they know what would be asked', async () => {
	await sentByGovernor(LATER);
	const about = (await pageFor(CHAIR)).sheets[0]!.questions[0]!.about;
	expect(await answerUpload(GOVERNOR, 'U3', answer('yes', about))).not.toBeNull();
	await acceptUpload(CHAIR, 'U3');
	expect(await answerUpload(GOVERNOR, 'U3', answer('yes', about))).toBe(
		'A forum member or an administrator of the partnership says whether a figure is a correction.'
	);
	expect((await pageFor(GOVERNOR)).sheets[0]!.questions).toEqual([]);
	expect(JSON.stringify(await pageFor(GOVERNOR))).not.toMatch(/40 were accepted/);
});

test('a page follows what is accepted meanwhile', async () => {
	await sentByGovernor(LATER);
	expect(await pageFor(CHAIR)).toMatchObject({ held: 1 });
	await (await theHouse()).withdraw('U1', 'Chair', null);
	expect(await pageFor(CHAIR)).toMatchObject({ held: 0, sound: 2 });
});

async function everythingSeenBy(person: Person, id = 'U3') {
	const { sheets, sound, held } = await pageFor(person, id);
	const outlook = await outlookFor(person, id, true);
	const seen = { sound, held, sheets, outlook, mending: await mendingFor(person, id) };
	return JSON.parse(JSON.stringify(seen).replaceAll(id, 'the upload').replaceAll('55', '41'));
}

async function pageFor(person: Person, id = 'U3') {
	await understoodOf(await openUpload(person, id), person);
	return uploadFor(person, id);
}

async function mendingFor(person: Person, id = 'U3') {
	return (await mendingOn(person, id, new URL('http://localhost'))).sheets.Sheet1!;
}

function answer(says: string, about: string): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ sheet: 'Sheet1', about, answer: says }))
		form.append(name, value);
	return form;
}

async function sentByGovernor(rows: Counted[]): Promise<void> {
	const sender = { file: 'outcomes.csv', partnership: 'sample', by: GOVERNOR.label };
	await (await theHouse()).receive(Readable.from([Buffer.from(outcomesCsv(rows))]), sender);
}

function holding(role: 'forum-member' | 'governor', schools: string[]): Person {
	const label = role === 'governor' ? 'Governor' : 'Chair';
	return personFrom(label, [{ role, partnership: 'sample', schools, label }]);
}
