import { redirect } from '@sveltejs/kit';
import { reportHref } from '#lib/document/addresses.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered, ownReports } from '#lib/server/reports/offered.ts';
import { leftOpenTo } from '#lib/server/reception/deciding/left-open.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { sealLine } from '#lib/server/reception/sealing/seal-line.ts';
import { show } from '#lib/server/reception/showing.ts';
import { writingAt } from '#lib/server/reception/writing/write-link.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	const [own] = ownReports(disclosed.agreement);
	if (own && !isOffered('annual-evaluation', disclosed)) {
		redirect(307, reportHref(params, own.name) + url.search);
	}
	const filters = filtersOf(url, disclosed);
	const report = builderOf('annual-evaluation')!(disclosed, filters.chosen);
	const named = { ...params, report: 'annual-evaluation' };
	return {
		report,
		writing: writingAt(locals.person, report, named, url),
		seal: await sealLine(locals.person, disclosed, 'annual-evaluation', url),
		filters,
		leftOpen: leftOpenTo(locals.person, disclosed).length
	};
};
