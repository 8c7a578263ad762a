import { redirect, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { keepCookies } from '#lib/server/access/door.ts';
import { faultOf } from '#lib/server/access/fault.ts';
import { isOpenToAll } from '#lib/server/access/open-to-all.ts';
import { isReadablePath } from '#lib/server/access/readable-path.ts';
import { isSecretAddress } from '#lib/server/access/secret-address.ts';
import { secureHeaders } from '#lib/server/access/secure-headers.ts';
import { sessionOf } from '#lib/server/access/session.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { compressed } from '#lib/server/reception/compressed.ts';
import { home } from '#lib/server/root.ts';

/** Finds out who asks, keeps closed pages closed, and sets the headers that guard every answer. */
export const handle: Handle = async ({ event, resolve }) => {
	// SvelteKit asks unguarded here: whatever is thrown for a path that can’t be decoded ends the server.
	if (!isReadablePath(event.url.pathname)) return new Response(NO_ADDRESS, { status: 400 });
	await findPerson(event);
	if (!event.locals.person && !isOpen(event.url.pathname)) askToSignIn(event);
	const response = await resolve(event);
	secureHeaders(response.headers, isHttps(event), event.url.pathname);
	return compressed(event.request, response);
};

/** Notes a bug in the log without anything personal, and tells the reader the note's number. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message: NO_PAGE };
	if (status < 500) return { message };
	const fault = faultOf(error, status, event.route.id);
	console.error(JSON.stringify(fault));
	return {
		id: fault.id,
		message: `It has been noted. If you tell somebody, mention the number ${fault.id}.`
	};
};

const NO_ADDRESS = 'This address can’t be read: a % in it stands for no letter.';
const NO_PAGE = 'The address may have lost a letter on its way, or the page has moved.';

async function findPerson(event: RequestEvent): Promise<void> {
	Object.assign(event.locals, { person: null, signedInAt: null });
	if (!event.request.headers.has('cookie') || isSecretAddress(event.url.pathname)) return;
	const accounts = await accountsIn(home());
	const session = await sessionOf(accounts, event.request.headers, isHttps(event));
	if (!session) return;
	Object.assign(event.locals, { person: session.person, signedInAt: session.since });
	keepCookies(event.cookies, session.cookies);
}

function askToSignIn({ request, url }: RequestEvent): never {
	const next = request.method === 'GET' ? url.pathname + url.search : '/';
	redirect(303, `/sign-in?next=${encodeURIComponent(next)}`);
}

// Read when first asked for: the files of partnerships change with a new version only.
let samples: ReadonlySet<string> | null = null;

function isOpen(path: string): boolean {
	if (isOpenToAll(path, new Set())) return true;
	samples ??= new Set(loadPartnerships().flatMap(({ id, sample }) => (sample ? [id] : [])));
	return isOpenToAll(path, samples);
}

function isHttps({ url }: RequestEvent): boolean {
	return url.protocol === 'https:';
}
