import { describe, expect, test } from 'vitest';
import {
	accounts,
	administrator,
	follow,
	freshHome,
	inviteAs,
	MILL_VALLEY,
	ORIGIN,
	sessionFrom
} from '../../../../tests/support/accounts.ts';
import { invite } from './invite.ts';
import { listPeople, newLinkFor, removePerson } from './people.ts';

freshHome();

describe('an invitation', () => {
	test('of a governor gives a link to the view of the named school', async () => {
		const sent = await inviteAs({ role: 'governor', schools: ['local-mill'] });
		const session = await sessionFrom(await follow(sent.link));
		expect(session?.person).toMatchObject({
			label: 'Chair of governors, Mill',
			administrator: false,
			grants: [{ role: 'governor', partnership: 'mill-valley', schools: ['local-mill'] }]
		});
	});

	test('says everything that has to be put right', async () => {
		const refused = await invite(
			accounts,
			{
				role: 'governor',
				partnership: 'mill-valley',
				schools: ['local-elsewhere'],
				label: ' ',
				email: 'not an address'
			},
			[MILL_VALLEY],
			await administrator(),
			ORIGIN
		);
		expect(refused).toMatchObject({
			ok: false,
			problems: [{ field: 'schools' }, { field: 'label' }, { field: 'email' }]
		});
	});

	test('to a role’s name that is taken is refused', async () => {
		await inviteAs({ role: 'forum-member' });
		await expect(inviteAs({ role: 'forum-member' })).rejects.toThrow(/label/);
	});

	test('to an address that has an account adds the role to it', async () => {
		const email = 'office@mill.example';
		const first = await inviteAs({ role: 'governor', schools: ['local-mill'], email });
		const second = await inviteAs({ role: 'forum-member', label: 'Head, Mill', email });
		expect(second.person).toBe(first.person);
		const listed = listPeople(accounts).find(({ id }) => id === first.person);
		expect(listed?.grants.map(({ role }) => role)).toEqual(['governor', 'forum-member']);
	});
});

describe('removing somebody', () => {
	test('ends their sessions and links at once', async () => {
		const by = await administrator();
		const { person, link } = await inviteAs({ role: 'forum-member' });
		const cookies = await follow(link);
		const unused = (await newLinkFor(accounts, person, by, ORIGIN))!;
		expect(removePerson(accounts, person, by)).toBe('removed');
		expect(await sessionFrom(cookies)).toBeNull();
		expect((await follow(unused)).ok).toBe(false);
		expect(removePerson(accounts, person, by)).toBe('not-there');
	});

	test('is not possible for oneself', async () => {
		const by = await administrator();
		expect(removePerson(accounts, by.id, by)).toBe('yourself');
		expect(listPeople(accounts)).toHaveLength(1);
	});
});

test('the access log says who did what by account', async () => {
	const { person, link } = await inviteAs({ role: 'forum-member' });
	await follow(link);
	const log = accounts.database.prepare('SELECT person, did, about FROM access_log').all();
	const by = (await administrator()).id;
	expect(log.map((row) => ({ ...row }))).toEqual([
		{ person: by, did: 'invited', about: person },
		{ person, did: 'signed-in', about: null }
	]);
	const today = new Date().toISOString().slice(0, 10);
	expect(listPeople(accounts).find(({ id }) => id === person)?.lastSignIn).toBe(today);
});
