import { accountsIn, type Accounts } from './accounts.ts';
import { administrators, grant } from './grants.ts';
import { LINK_PREFIX, newToken, storedName } from './link-token.ts';

const HOUR = 60 * 60 * 1000;

/** How long links are good for: the one that `npm start` prints, and one sent to somebody. */
export const GOOD_FOR = { start: HOUR, invitation: 7 * 24 * HOUR };

/**
 * Takes the folder where state lies and the address under which the dashboard is served
 * (`http://127.0.0.1:3000`); gives a link that signs its reader in as the first administrator, once,
 * within the hour. Links that it gave before stop working.
 */
export async function oneTimeLink(home: string, origin: string): Promise<string> {
	const accounts = await accountsIn(home);
	return linkFor(accounts, await firstAdministrator(accounts), origin, GOOD_FOR.start);
}

/** Takes an account's id and how long (ms); gives a link that signs its reader in. The last link replaces any other. */
export async function linkFor(
	accounts: Accounts,
	person: string,
	origin: string,
	goodFor: number
): Promise<string> {
	const token = newToken();
	forgetLinks(accounts, person);
	const { internalAdapter } = await accounts.engine.$context;
	await internalAdapter.createVerificationValue({
		identifier: storedName(token),
		value: person,
		expiresAt: new Date(Date.now() + goodFor)
	});
	return new URL(`/sign-in/once/${token}`, origin).href;
}

/** Takes a token; says whether its link would still work, without using it up. */
export async function linkWorks({ engine }: Accounts, token: string): Promise<boolean> {
	const { internalAdapter } = await engine.$context;
	const link = await internalAdapter.findVerificationValue(storedName(token));
	return link !== null && link.expiresAt.getTime() > Date.now();
}

/** Takes an account's id; makes every link to it useless. */
export function forgetLinks({ database }: Accounts, person: string): void {
	database
		.prepare('DELETE FROM verification WHERE value = ? AND identifier GLOB ?')
		.run(person, `${LINK_PREFIX}*`);
}

async function firstAdministrator({ engine, database }: Accounts): Promise<string> {
	const [first] = administrators(database);
	if (first) return first;
	const { internalAdapter } = await engine.$context;
	const user = await internalAdapter.createUser(
		{ email: 'administrator@accord.invalid', name: 'Administrator', emailVerified: true },
		{ method: 'one-time-link' }
	);
	grant(database, user.id, {
		role: 'administrator',
		partnership: null,
		schools: [],
		label: 'Administrator'
	});
	return user.id;
}
