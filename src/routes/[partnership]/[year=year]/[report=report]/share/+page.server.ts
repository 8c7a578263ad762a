import { error, fail } from '@sveltejs/kit';
import { daysAfter } from '#lib/calendar/days.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { reportHref } from '#lib/document/addresses.ts';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { isDate, today } from '#lib/server/clock.ts';
import type { House } from '#lib/server/house/house.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { giveLink, OPENS } from '#lib/server/reception/sharing/giving.ts';
import { endLink, linksTold } from '#lib/server/reception/sharing/links.ts';
import { CALENDAR } from '#lib/server/reception/sharing/report-shown.ts';
import { partnershipOpenTo, type Place } from '#lib/server/reception/showing.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { yearOf } from '#lib/server/reception/when.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { reportInWords } from '#lib/server/reports/words/report-name.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const house = await theHouse();
	const { partnership, agreement, year, report, seals } = sharedBy(house, locals.person, params);
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		report: reportInWords(report, agreement, partnership),
		back: reportHref({ partnership: partnership.id, year: year.id }, report),
		schools: partnership.schools.map(({ id, shortName }) => ({ id, name: shortName })),
		/** The day that the report was looked at, where the address names one. */
		asAt: dayLookedAt(url, year.from),
		days: {
			first: year.from,
			today: today(),
			usual: daysAfter(today(), OPENS.usually),
			last: daysAfter(today(), OPENS.most)
		},
		seals: seals.map(({ seq, on, asAt }) => ({
			value: `sealed-${seq}`,
			label: `As it was approved and sealed on ${dateInWords(on)}, as at ${dateInWords(asAt)}`
		})),
		links: linksTold(house, partnership, agreement, year.id, today())
	};
};

export const actions: Actions = {
	give: async ({ locals, params, request, url }) => {
		const form = await smallForm(request);
		const house = await theHouse();
		const about = sharedBy(house, locals.person, params);
		const given = giveLink(house, about, form, locals.person!.label);
		if ('secret' in given) {
			const { secret, ...rest } = given;
			const link = new URL(`/shared/${secret}`, url.origin).href;
			// The next link is for somebody else, so that everything but their name stays as it was.
			return { ...rest, link, written: { ...writtenIn(form), recipient: '' } };
		}
		return fail(400, { problems: given.problems, written: writtenIn(form) });
	},
	end: async ({ locals, params, request }) => {
		const entry = Number((await smallForm(request)).get('entry'));
		const house = await theHouse();
		const { partnership, year } = sharedBy(house, locals.person, params);
		if (!endLink(house, partnership.id, year.id, entry, locals.person!.label, today()))
			return fail(404, { problems: { links: 'This link has ended already.' } });
		return { ended: true };
	}
};

function writtenIn(form: FormData): Record<string, string> {
	return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
}

function dayLookedAt({ searchParams }: URL, from: string): string | null {
	const asked = searchParams.get('asAt') ?? '';
	return isDate(asked) && asked >= from && asked <= today() ? asked : null;
}

/** What is shared, if it is there and whoever asks may share it. */
function sharedBy(house: House, person: Person | null, params: Place & { report: string }) {
	const partnership = partnershipOpenTo(person, params.partnership);
	if (!mayDecide(person, partnership.id))
		error(403, 'Links are given by members of the forum and administrators.');
	if (params.report !== CALENDAR && !builderOf(params.report))
		error(404, 'We don’t know a report of that name.');
	const year = yearOf(params.year, partnership);
	const { seals } = saidOf(house, partnership.id, year.id);
	return {
		partnership,
		agreement: loadAgreement(partnership.agreement),
		year,
		report: params.report,
		seals: seals.filter(({ report }) => report === params.report)
	};
}
