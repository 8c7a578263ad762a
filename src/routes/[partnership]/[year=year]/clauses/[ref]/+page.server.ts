import { error, fail, redirect } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import { today } from '#lib/server/clock.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { leftOpenTo } from '#lib/server/reception/deciding/left-open.ts';
import { overridingOf, saveOverride } from '#lib/server/reception/deciding/overriding.ts';
import { rowsBehind, show } from '#lib/server/reception/showing.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { clauseReport } from '#lib/server/reports/clause.ts';
import { isLong } from '#lib/server/reports/evidence-tables.ts';
import { fileHolds } from '#lib/server/reports/words/kept-back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	if (!disclosed.findings.some((finding) => finding.clause === params.ref)) {
		error(404, `The agreement has no clause ${params.ref}.`);
	}
	const rows = await rowsBehind(disclosed, params.ref);
	const decides = mayDecide(locals.person, disclosed.partnership.id);
	const every = url.searchParams.get('rows') === 'all';
	return {
		report: clauseReport(disclosed, params.ref, rows, every),
		fileHolds: fileHolds(rows),
		offersEvery: isLong(rows) && !every,
		overriding: decides ? overridingOf(await theHouse(), disclosed, params.ref) : null,
		leftOpen: leftOpenTo(locals.person, disclosed, params.ref),
		roles: disclosed.agreement.forums.map(({ name }) => name),
		today: today()
	};
};

export const actions: Actions = {
	override: async ({ locals, params, url, request }) => {
		const form = await smallForm(request);
		const disclosed = await show(locals.person, params, url, 'partner');
		if (!locals.person || !mayDecide(locals.person, disclosed.partnership.id))
			error(
				403,
				'A state is set beside the computed one by members of the forum and administrators.'
			);
		const house = await theHouse();
		const outcome = saveOverride(house, disclosed, params.ref, form, locals.person.label);
		if ('saved' in outcome) redirect(303, asShown(url));
		const written = [...form].map(([name, value]): [string, string] => [name, String(value)]);
		return fail(400, { ...outcome, written });
	}
};

/** The same page, as at the same date, without the name of what was done. */
function asShown({ pathname, searchParams }: URL): string {
	const asAt = searchParams.get('asAt');
	return asAt ? `${pathname}?asAt=${asAt}` : pathname;
}
