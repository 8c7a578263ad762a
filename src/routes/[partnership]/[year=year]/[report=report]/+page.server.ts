import { error, redirect } from '@sveltejs/kit';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { sealLine } from '#lib/server/reception/sealing/seal-line.ts';
import { show } from '#lib/server/reception/showing.ts';
import { takeAwayOf } from '#lib/server/reception/take-away.ts';
import { writingAt } from '#lib/server/reception/writing/write-link.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (params.report === 'annual-evaluation') {
		redirect(308, `/${params.partnership}/${params.year}${url.search}`);
	}
	const build = builderOf(params.report);
	if (!build) error(404, 'We don’t know a report of that name.');
	const disclosed = await show(locals.person, params, url, 'partner');
	if (!isOffered(params.report, disclosed)) error(404, 'We don’t know a report of that name.');
	const report = build(disclosed, filtersOf(url, disclosed).chosen);
	return {
		report,
		writing: writingAt(locals.person, report, params, url),
		seal: await sealLine(locals.person, disclosed, params.report, url),
		takeAway: takeAwayOf(params, disclosed.agreement, params.report, url.search)
	};
};
