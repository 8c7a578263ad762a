import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	const filters = filtersOf(url, disclosed);
	return { report: annualEvaluation(disclosed, filters.chosen), filters };
};
