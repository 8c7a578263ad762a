import { error } from '@sveltejs/kit';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { reference } from '#lib/server/datasets/reference.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = datasetNamed(params.dataset);
	if (!dataset) error(404, 'We don’t know a spreadsheet of that name.');
	return { reference: reference(dataset) };
};
