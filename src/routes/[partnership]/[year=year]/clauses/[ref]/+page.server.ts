import { error } from '@sveltejs/kit';
import { clauseReport } from '#lib/server/reports/clause.ts';
import { rowsBehind, show } from '#lib/server/reception/showing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	if (!disclosed.findings.some((finding) => finding.clause === params.ref)) {
		error(404, `The agreement has no clause ${params.ref}.`);
	}
	const rows = await rowsBehind(disclosed, params.ref);
	return { report: clauseReport(disclosed, params.ref, rows) };
};
