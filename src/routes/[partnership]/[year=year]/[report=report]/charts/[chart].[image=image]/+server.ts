import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/components/drawings.ts';
import { CHART_FILES } from '#lib/server/exports/chart-files.ts';
import { attachment, leaving } from '#lib/server/reception/leaving.ts';
import type { RequestHandler } from './$types';

/** One chart of a report, as a picture or as its table. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { report } = await leaving(locals.person, params, url);
	const block = chartsOf(report).find((chart) => chart.id === params.chart);
	if (!block) error(404, 'This chart is not in the report as it may leave the partnership.');
	const { mime, write } = CHART_FILES[params.image as keyof typeof CHART_FILES];
	const name = `${params.partnership}-${params.year}-${params.report}-${block.id}.${params.image}`;
	return attachment(await write(block, report), mime, name);
};
