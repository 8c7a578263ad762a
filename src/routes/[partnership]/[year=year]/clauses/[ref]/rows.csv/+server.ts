import { error } from '@sveltejs/kit';
import { tableCsv } from '#lib/server/exports/csv.ts';
import { rowsBehind, show } from '#lib/server/reception/showing.ts';
import { rowsTable } from '#lib/server/reports/rows-table.ts';
import type { RequestHandler } from './$types';

/** All rows behind one promise; of those that may not leave the house where they stand, and why. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'export');
	if (!disclosed.findings.some(({ clause }) => clause === params.ref)) {
		error(404, `The agreement has no clause ${params.ref}.`);
	}
	const rows = await rowsBehind(disclosed, params.ref);
	const name = `${params.partnership}-${params.year}-clause-${params.ref}-rows.csv`;
	return new Response(tableCsv(rowsTable(rows, disclosed, params.ref)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
