import { logAccess } from './access-log.ts';
import type { Accounts } from './accounts.ts';
import { CLIENT_ADDRESS, ENGINE } from './engine.ts';
import { cookiesIn, type SessionCookie } from './session-cookie.ts';

/** From where somebody signs in: the address that the rate limit counts by, and whether over https. */
export interface Door {
	address: string;
	https: boolean;
}

export type SignIn =
	| { ok: true; person: string; cookies: SessionCookie[] }
	| { ok: false; why: 'not-known' | 'too-often' };

/** Takes what was typed; gives who it is and the session's cookies, or why there are none. */
export function signInWithPassword(
	accounts: Accounts,
	typed: { email: string; password: string },
	door: Door
): Promise<SignIn> {
	return signIn(accounts, '/sign-in/email', typed, door);
}

/** Takes the token of a one-time link, which is used up by it; gives the same. */
export function signInWithLink(accounts: Accounts, token: string, door: Door): Promise<SignIn> {
	return signIn(accounts, '/one-time-link', { token }, door);
}

/** Takes the headers of a request; ends its session and gives the cookies that clear it. */
export async function signOut(
	{ engine, database }: Accounts,
	headers: Headers,
	https: boolean
): Promise<SessionCookie[]> {
	const session = await engine.api.getSession({ headers: cookieOnly(headers) });
	if (session) logAccess(database, session.user.id, 'signed-out');
	const answer = await engine.api.signOut({ headers: cookieOnly(headers), returnHeaders: true });
	return cookiesIn(answer.headers, https);
}

/** Takes the headers of a request; gives a copy with its cookie alone, the only part the engine may trust. */
export function cookieOnly(headers: Headers): Headers {
	const cookie = headers.get('cookie');
	return new Headers(cookie ? { cookie } : {});
}

async function signIn(
	{ engine, database }: Accounts,
	path: string,
	body: object,
	door: Door
): Promise<SignIn> {
	const answer = await engine.handler(
		new Request(ENGINE + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				origin: ENGINE,
				[CLIENT_ADDRESS]: door.address
			},
			body: JSON.stringify(body)
		})
	);
	if (answer.status === 429) return { ok: false, why: 'too-often' };
	if (!answer.ok) return { ok: false, why: 'not-known' };
	const person = await signedIn(answer);
	logAccess(database, person, 'signed-in');
	return { ok: true, person, cookies: cookiesIn(answer.headers, door.https) };
}

async function signedIn(answer: Response): Promise<string> {
	const body = (await answer.json()) as { person?: string; user?: { id: string } };
	return body.person ?? body.user!.id;
}
