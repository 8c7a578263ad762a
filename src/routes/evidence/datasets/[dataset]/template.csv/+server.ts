import { error } from '@sveltejs/kit';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { template } from '#lib/server/datasets/template.ts';
import type { RequestHandler } from './$types';

/** The blank template, from the same definition as the checks. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = datasetNamed(params.dataset);
	if (!dataset) error(404, 'We don’t know a spreadsheet of that name.');
	return new Response(template(dataset), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${dataset.name}-template.csv"`
		}
	});
};
