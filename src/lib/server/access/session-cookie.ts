import { parseSetCookieHeader } from 'better-auth/cookies';

/** A cookie for the browser to keep: SvelteKit's `cookies.set(name, value, options)` takes it as it is. */
export interface SessionCookie {
	name: string;
	value: string;
	options: {
		path: string;
		httpOnly: true;
		sameSite: 'lax';
		secure: boolean;
		maxAge?: number;
	};
}

/**
 * Takes the headers of the engine's answer and whether the page came over https; gives the cookies
 * to keep. The flags are set here once more, whatever the engine's defaults become.
 */
export function cookiesIn(headers: Headers, https: boolean): SessionCookie[] {
	const cookies = parseSetCookieHeader(headers.getSetCookie().join(', '));
	return [...cookies].map(([name, { value, 'max-age': maxAge }]) => ({
		name,
		value,
		options: { path: '/', httpOnly: true, sameSite: 'lax', secure: https, maxAge }
	}));
}
