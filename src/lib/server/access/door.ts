import type { SessionCookie } from './session-cookie.ts';
import type { Door } from './sign-in.ts';

/** The part of a web request that signing in needs; SvelteKit's event has it. */
interface Visit {
	url: URL;
	getClientAddress(): string;
}

interface CookieJar {
	set(name: string, value: string, options: SessionCookie['options']): void;
}

/** Takes a request; gives from where somebody signs in. */
export function doorOf(visit: Visit): Door {
	return { address: visit.getClientAddress(), https: visit.url.protocol === 'https:' };
}

/** Takes a browser's cookies and those to keep; hands them over. */
export function keepCookies(jar: CookieJar, cookies: SessionCookie[]): void {
	for (const { name, value, options } of cookies) jar.set(name, value, options);
}
