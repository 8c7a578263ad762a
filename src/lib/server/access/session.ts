import type { Accounts } from './accounts.ts';
import { grantsOf } from './grants.ts';
import { personFrom, type Person } from './person.ts';
import { cookiesIn, type SessionCookie } from './session-cookie.ts';
import { cookieOnly } from './sign-in.ts';

export interface Session {
	person: Person;
	/** When they signed in; setting a password asks for a recent one. */
	since: Date;
	/** Cookies that prolong the session, where it was due. */
	cookies: SessionCookie[];
}

/**
 * Takes the headers of a request and whether it came over https; gives the session that its cookie
 * opens, or null. Roles are read each time, so that one taken away is gone with the next page.
 */
export async function sessionOf(
	{ engine, database }: Accounts,
	headers: Headers,
	https: boolean
): Promise<Session | null> {
	const found = await engine.api.getSession({ headers: cookieOnly(headers), returnHeaders: true });
	if (!found.response) return null;
	const { user, session } = found.response;
	return {
		person: personFrom(user.id, grantsOf(database, user.id)),
		since: session.createdAt,
		cookies: cookiesIn(found.headers, https)
	};
}
