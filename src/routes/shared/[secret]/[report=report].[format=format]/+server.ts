import { reportFile } from '#lib/server/reception/sharing/files.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import type { RequestHandler } from './$types';

/** What a link opens, as a file. */
export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	reportFile(await openLink(params.secret, getClientAddress()), params);
