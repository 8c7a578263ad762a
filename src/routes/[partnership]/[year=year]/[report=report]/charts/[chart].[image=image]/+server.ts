import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/components/drawings.ts';
import { CHART_FILES } from '#lib/server/exports/chart-files.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { RequestHandler } from './$types';

/** One chart of a report, as a picture or as its table, protected for leaving the house. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const build = builderOf(params.report);
	if (!build) error(404, 'There is no such report.');
	const disclosed = await show(locals.person, params, url, 'export');
	if (!isOffered(params.report, disclosed)) error(404, 'There is no such report.');
	const report = build(disclosed, filtersOf(url, disclosed).chosen);
	const block = chartsOf(report).find((chart) => chart.id === params.chart);
	if (!block) error(404, 'This chart is not in the report as it may leave the partnership.');
	const file = CHART_FILES[params.image as keyof typeof CHART_FILES];
	return new Response(new Uint8Array(await file.write(block, report)), {
		headers: {
			'content-type': file.mime,
			'content-disposition': `attachment; filename="${block.id}.${params.image}"`,
			'cache-control': 'private, no-store'
		}
	});
};
