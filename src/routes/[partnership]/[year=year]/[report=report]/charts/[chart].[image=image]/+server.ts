import { error } from '@sveltejs/kit';
import { WIDE } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import { chartsOf } from '#lib/components/drawings.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { chartPng } from '#lib/server/exports/chart-image.ts';
import { tableCsv } from '#lib/server/exports/csv.ts';
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
	const written = WRITERS[params.image as keyof typeof WRITERS](block);
	return new Response(written.body, {
		headers: {
			'content-type': written.mime,
			'content-disposition': `attachment; filename="${block.id}.${params.image}"`,
			'cache-control': 'private, no-store'
		}
	});
};

const WRITERS = {
	svg: (block: ChartBlock) => ({ mime: 'image/svg+xml', body: drawn(block) }),
	png: (block: ChartBlock) => ({
		mime: 'image/png',
		body: new Uint8Array(chartPng(drawn(block), { scale: 2 }))
	}),
	csv: (block: ChartBlock) => ({ mime: 'text/csv; charset=utf-8', body: tableCsv(block.table) })
};

function drawn(block: ChartBlock): string {
	return renderSvg(block.chart, WIDE, { id: block.id, title: block.title, alt: block.alt });
}
