import { error } from '@sveltejs/kit';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { templateWorkbook } from '#lib/server/datasets/template-workbook.ts';
import type { RequestHandler } from './$types';

/** The blank template as a workbook that checks what is filled in, from the same definition as the checks. */
export const GET: RequestHandler = async ({ params }) => {
	const dataset = datasetNamed(params.dataset);
	if (!dataset) error(404, 'We don’t know a spreadsheet of that name.');
	return new Response((await templateWorkbook(dataset)) as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${dataset.name}-template.xlsx"`
		}
	});
};
