import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { RequestHandler } from './$types';

/** A report as a file, protected for leaving the house (METHOD 7.2, "export"). */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const build = builderOf(params.report);
	if (!build || !isFormat(params.format)) error(404, 'There is no such report or format.');
	const format = FORMATS[params.format];
	const disclosed = await show(locals.person, params, url, 'export');
	if (!isOffered(params.report, disclosed)) error(404, 'There is no such report or format.');
	const report = build(disclosed, filtersOf(url, disclosed).chosen);
	const whole = await evidenced(await theHouse(), disclosed, report);
	const name = `${params.partnership}-${params.year}-${params.report}.${format.extension}`;
	return new Response(new Uint8Array(await format.write(whole)), {
		headers: {
			'content-type': format.mime,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
