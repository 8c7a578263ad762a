import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { storedName } from './link-token.ts';

/** Gives the part of the engine that takes the token of a one-time link and opens a session for it. */
export function consumesOneTimeLinks() {
	return {
		id: 'one-time-link',
		endpoints: {
			useOneTimeLink: createAuthEndpoint(
				'/one-time-link',
				{ method: 'POST', body: z.object({ token: z.string() }) },
				async (ctx) => {
					const { internalAdapter } = ctx.context;
					// One step that finds and deletes: of two readers with the same link one gets in.
					const link = await internalAdapter.consumeVerificationValue(storedName(ctx.body.token));
					const user = link && (await internalAdapter.findUserById(link.value));
					if (!user) throw new APIError('UNAUTHORIZED', { code: 'LINK_USED_OR_EXPIRED' });
					const session = await internalAdapter.createSession(user.id);
					await setSessionCookie(ctx, { session, user });
					return ctx.json({ person: user.id });
				}
			)
		}
	} satisfies BetterAuthPlugin;
}
