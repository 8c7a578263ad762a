import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { RequestHandler } from './$types';

/** A report as a file, protected for leaving the house (METHOD 7.2, "export"). */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const build = builderOf(params.report);
	if (!build || !isFormat(params.format)) error(404, 'There is no such report or format.');
	const format = FORMATS[params.format];
	const report = build(await show(locals.person, params, url, 'export'));
	const name = `${params.partnership}-${params.year}-${params.report}.${format.extension}`;
	return new Response(new Uint8Array(await format.write(report)), {
		headers: {
			'content-type': format.mime,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
