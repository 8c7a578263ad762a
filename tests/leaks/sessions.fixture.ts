import { rmSync } from 'node:fs';
import { homeWithSample } from '../support/sample-home.ts';
import { start, stop, type Started } from '../support/server.ts';

/** The schools that the governors of these tests look after. */
export const OWN = 'local-aldermere-infant';
export const OTHER = 'local-foxcote-hollow-infant';

export const WHO = [
	'nobody',
	'administrator',
	'forum-member',
	'governor',
	'another governor',
	'local-authority'
] as const;
export type Who = (typeof WHO)[number];

/** A real server with the sample loaded, and somebody signed in for each role. */
export interface Sessions {
	origin: string;
	home: string;
	/** What the server has written to its log so far. */
	log(): string;
	/** The cookies of somebody’s session. */
	cookie(who: Who): string;
	/** Asks as one of them; redirects are not followed. */
	ask(who: Who, path: string, init?: RequestInit): Promise<Response>;
	/** Sends a form as a page of the dashboard does. */
	post(who: Who, path: string, body?: BodyInit, headers?: HeadersInit): Promise<Response>;
	close(): Promise<void>;
}

/** Starts the product in a home of its own and signs everybody in. */
export async function openSessions(env: NodeJS.ProcessEnv = {}): Promise<Sessions> {
	const home = await homeWithSample();
	const server = await start(home, env);
	const cookies = new Map<Who, string>();
	const cookie = (who: Who) => cookies.get(who) ?? '';
	const ask = (who: Who, path: string, init: RequestInit = {}) =>
		fetch(`${server.origin}${path}`, {
			redirect: 'manual',
			...init,
			headers: { ...PAGE, ...ANEW, ...(init.headers as object), cookie: cookie(who) }
		});
	const post = (who: Who, path: string, body: BodyInit = '', headers: HeadersInit = {}) =>
		ask(who, path, {
			method: 'POST',
			body,
			headers: { ...PAGE, ...FORM, origin: server.origin, ...headers }
		});
	cookies.set('administrator', await signIn(server.origin, server.oneTimeLink));
	for (const [who, role] of INVITED) {
		const link = await invite(post, who, role);
		cookies.set(who, await signIn(server.origin, link));
	}
	return {
		origin: server.origin,
		home,
		cookie,
		log: server.log,
		ask,
		post,
		close: () => end(server, home)
	};
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PAGE = { accept: 'text/html' };
/** While a file is unpacked nothing else runs here, and a connection that was kept may have ended unheard. */
const ANEW = { connection: 'close' };

const INVITED: [Who, string][] = [
	['forum-member', 'role=forum-member'],
	['governor', `role=governor&schools=${OWN}`],
	['another governor', `role=governor&schools=${OTHER}`],
	['local-authority', 'role=local-authority']
];

async function invite(post: Sessions['post'], who: Who, role: string): Promise<string> {
	const asked = new URLSearchParams(`${role}&partnership=sample`);
	const form = new URLSearchParams({ label: `The ${who} of a test`, email: '' });
	for (const school of asked.getAll('schools')) form.append('schools', school);
	const answer = await post('administrator', `/people/invite?${asked}`, form);
	const link = (await answer.text()).match(/http:\/\/[^\s"<]+\/sign-in\/once\/[\w-]+/)?.[0];
	if (!link) throw new Error(`No invitation for the ${who}: ${answer.status}`);
	return link;
}

/** Uses a one-time link; gives the cookies of the session. */
async function signIn(origin: string, link: string): Promise<string> {
	const answer = await fetch(link, {
		method: 'POST',
		redirect: 'manual',
		body: '',
		headers: { ...FORM, origin }
	});
	const set = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (set.length === 0) throw new Error(`No session: ${answer.status}`);
	return set.join('; ');
}

async function end({ child }: Started, home: string): Promise<void> {
	await stop(child);
	rmSync(home, { recursive: true, force: true });
}
