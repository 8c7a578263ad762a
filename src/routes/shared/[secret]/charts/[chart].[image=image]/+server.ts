import { chartOf } from '#lib/server/reception/sharing/files.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import type { RequestHandler } from './$types';

/** One chart of what a link opens, as a picture or as its table. */
export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	chartOf(await openLink(params.secret, getClientAddress()), params);
