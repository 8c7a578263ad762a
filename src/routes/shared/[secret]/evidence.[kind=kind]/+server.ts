import { evidenceFile } from '#lib/server/reception/sharing/files.ts';
import { openLink } from '#lib/server/reception/sharing/opening.ts';
import type { RequestHandler } from './$types';

/** The spreadsheet rows behind what a link opens, as a table for analysts. */
export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	evidenceFile(await openLink(params.secret, getClientAddress()), params.kind);
