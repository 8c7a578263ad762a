import { heldCsv } from '#lib/server/house/corrections/held-csv.ts';
import { downloadOf } from '#lib/server/reception/mending/download.ts';
import type { RequestHandler } from './$types';

/** The held rows of one sheet, to mend elsewhere and send back. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	downloadOf(locals.person, params.upload, url, 'csv', heldCsv);
