import { lastSignIn, logAccess } from './access-log.ts';
import type { Accounts } from './accounts.ts';
import { addressOrNull } from './email.ts';
import { grantsOf } from './grants.ts';
import { GOOD_FOR, linkFor } from './one-time-link.ts';
import { personFrom, type Person } from './person.ts';

/** A person as the list of people shows them. */
export interface Listed extends Person {
	email: string | null;
	hasPassword: boolean;
	/** The day (YYYY-MM-DD) on which they last signed in. */
	lastSignIn: string | null;
}

/** Gives everybody with an account, in the order of their roles' names. */
export function listPeople(accounts: Accounts): Listed[] {
	return accounts.database
		.prepare('SELECT id FROM user')
		.all()
		.map(({ id }) => listed(accounts, String(id))!)
		.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

/** Takes an account's id; gives its person as the list shows them, or null where there is none. */
export function listed({ database }: Accounts, id: string): Listed | null {
	const user = database.prepare('SELECT email FROM user WHERE id = ?').get(id);
	if (!user) return null;
	const password = database
		.prepare('SELECT 1 FROM account WHERE userId = ? AND password IS NOT NULL')
		.get(id);
	return {
		...personFrom(id, grantsOf(database, id)),
		email: addressOrNull(String(user.email)),
		hasPassword: password !== undefined,
		lastSignIn: lastSignIn(database, id)
	};
}

/** Takes whose link it is, who asks, and the dashboard's address; gives a new link, good for a week, or null. */
export async function newLinkFor(
	accounts: Accounts,
	id: string,
	by: Person,
	origin: string
): Promise<string | null> {
	if (!listed(accounts, id)) return null;
	logAccess(accounts.database, by.id, 'gave-link', id);
	return linkFor(accounts, id, origin, GOOD_FOR.invitation);
}

/**
 * Takes who is to go and who asks; removes the account with its roles, sessions and links. Says why
 * where it can't be: nobody removes themselves, so that one administrator always remains.
 */
export function removePerson(
	{ database }: Accounts,
	id: string,
	by: Person
): 'removed' | 'yourself' | 'not-there' {
	if (id === by.id) return 'yourself';
	database.prepare('DELETE FROM verification WHERE value = ?').run(id);
	const { changes } = database.prepare('DELETE FROM user WHERE id = ?').run(id);
	if (changes === 0) return 'not-there';
	logAccess(database, by.id, 'removed', id);
	return 'removed';
}
