import { packFile } from '#lib/server/reception/sharing/files.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import type { RequestHandler } from './$types';

/** All of what a link opens, in one zip. */
export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	packFile(await openLink(params.secret, getClientAddress()));
