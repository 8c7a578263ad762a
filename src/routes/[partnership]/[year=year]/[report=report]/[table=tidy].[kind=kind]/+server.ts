import { error } from '@sveltejs/kit';
import { figuresTable } from '#lib/server/exports/tidy/figures-table.ts';
import { isTidyFormat, TIDY_FORMATS } from '#lib/server/exports/tidy/index.ts';
import { withItsEvidence } from '#lib/server/house/evidenced.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { attachment, leaving, NO_SUCH } from '#lib/server/reception/leaving.ts';
import type { RequestHandler } from './$types';

/** The figures of a report, or the spreadsheet rows behind them, as a table for analysts. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isTidyFormat(params.kind)) error(404, NO_SUCH);
	const { mime, extension, write } = TIDY_FORMATS[params.kind];
	const { disclosed, report } = await leaving(locals.person, params, url);
	const table =
		params.table === 'figures'
			? figuresTable(report)
			: (await withItsEvidence(await theHouse(), disclosed, report)).evidence;
	const name = `${params.partnership}-${params.year}-${params.report}-${table.name}.${extension}`;
	return attachment(write(table), mime, name);
};
