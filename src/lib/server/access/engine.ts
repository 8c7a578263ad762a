import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { consumesOneTimeLinks } from './link-endpoint.ts';

/** The engine is never reachable from outside: `sign-in.ts` calls it under an address of its own. */
export const ENGINE = 'http://accounts.invalid';

/** Where `sign-in.ts` tells the engine from which address somebody signs in, for the rate limit. */
export const CLIENT_ADDRESS = 'x-accord-client-address';

export const PASSWORD_LENGTH = { min: 12, max: 128 };

const DAY = 24 * 60 * 60;
const TEN_A_MINUTE = { window: 60, max: 10 };

/** Takes the open accounts database and the cookie secret; gives better-auth set up for Accord. */
export function engineOn(database: DatabaseSync, secret: string) {
	return betterAuth({
		appName: 'Accord',
		database,
		secret,
		baseURL: ENGINE,
		basePath: '/',
		telemetry: { enabled: false },
		// Its own log lines carry e-mail addresses. Bugs are thrown instead, and noted by the hooks.
		logger: { disabled: true },
		onAPIError: { throw: true },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: PASSWORD_LENGTH.min,
			maxPasswordLength: PASSWORD_LENGTH.max
		},
		session: { expiresIn: 7 * DAY, updateAge: DAY },
		rateLimit: {
			enabled: true,
			storage: 'database',
			customRules: { '/sign-in/email': TEN_A_MINUTE, '/one-time-link': TEN_A_MINUTE }
		},
		advanced: {
			cookiePrefix: 'accord',
			useSecureCookies: false, // `session-cookie.ts` adds Secure where the page came over https.
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
			ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
			disableOriginCheck: false
		},
		databaseHooks: { session: { create: { before: withoutTraces } } },
		plugins: [consumesOneTimeLinks()]
	});
}

export type Engine = ReturnType<typeof engineOn>;

// Nobody needs to know from where, or with which browser, a governor signs in.
async function withoutTraces<T extends object>(session: T) {
	return { data: { ...session, ipAddress: null, userAgent: null } };
}
