import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import { daysAfter } from '#lib/calendar/days.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { newSharedLink } from '#lib/server/access/shared-link.ts';
import { AUDIENCES, viewerOfLink } from '#lib/server/access/shared-sight.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { isDate, today } from '#lib/server/clock.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Sealed, Shared } from '#lib/server/ledger/said-entries.ts';
import type { As } from '#lib/server/said/said.ts';
import { namesNoRole } from '../deciding/nobody-named.ts';
import type { Problems } from '../deciding/sitting.ts';
import { isShown } from './report-shown.ts';

/** How many days a link opens unless somebody says otherwise, and at most. */
export const OPENS = { usually: 30, most: 365 };

/** What a link is made for. */
export interface About {
	partnership: Partnership;
	agreement: Agreement;
	year: AcademicYear;
	report: string;
	/** The seals of this report that still hold. */
	seals: As<Sealed>[];
}

export type Given = { secret: string; recipient: string; expires: string } | { problems: Problems };

/** Takes the house, what is shared, a form and who sends it; writes a link down and gives its secret, which is kept nowhere. */
export function giveLink(house: House, about: About, form: FormData, by: string): Given {
	const { secret, sha256 } = newSharedLink();
	const link = linkIn(form, about, sha256);
	const problems = problemsWithLink(link, about, today());
	if (Object.keys(problems).length > 0) return { problems };
	house.decide([link], by);
	return { secret, recipient: link.recipient, expires: link.expires };
}

function linkIn(form: FormData, about: About, sha256: string): Shared {
	const { partnership, year, report, seals } = about;
	const read = (name: string) => String(form.get(name) ?? '').trim();
	const audience = read('audience');
	const seal = seals.find(({ seq }) => read('standing') === `sealed-${seq}`);
	return {
		kind: 'shared',
		partnership: partnership.id,
		year: year.id,
		report,
		...(seal ? { asAt: seal.asAt, seal: seal.seq } : { asAt: asAtIn(read) }),
		audience,
		school: audience === 'governor' ? read('school') : null,
		expires: read('expires'),
		secret: sha256,
		recipient: read('recipient')
	};
}

function asAtIn(read: (name: string) => string): string | null {
	return read('standing') === 'each-day' ? null : read('asAt');
}

/** Takes a link that is asked for, what it is about and today; gives what is wrong with it, by the name of the field. */
export function problemsWithLink(link: Shared, about: About, today: string): Problems {
	const { recipient, audience, asAt, expires, seal } = link;
	return {
		...recipientProblem(recipient),
		...(AUDIENCES.some((one) => one === audience) ? sightProblem(link, about) : NO_AUDIENCE),
		...(asAt === null || seal !== undefined || isWithin(asAt, about.year.from, today)
			? {}
			: {
					asAt: `Write a day from ${dateInWords(about.year.from)} to today, like ${about.year.from}.`
				}),
		...(isWithin(expires, today, daysAfter(today, OPENS.most))
			? {}
			: {
					expires: `Write a day from today to ${dateInWords(daysAfter(today, OPENS.most))}: no link opens for longer than a year.`
				})
	};
}

const NO_AUDIENCE = { audience: 'Choose what the readers of this link may see.' };

function recipientProblem(recipient: string): Problems {
	if (recipient.length < 3)
		return { recipient: 'Say for whom it is, such as “The council’s scrutiny committee”.' };
	if (recipient.length > 80) return { recipient: 'Shorten this to 80 characters.' };
	const named = namesNoRole(recipient);
	return named ? { recipient: named } : {};
}

function sightProblem(link: Shared, { partnership, agreement, report }: About): Problems {
	const viewer = viewerOfLink(link, partnership);
	if (!viewer) return { school: 'Choose the school whose board it is.' };
	if (isShown(report, { agreement, viewer })) return {};
	return {
		audience:
			'This report doesn’t leave the partnership: of this agreement, only states and dates do.'
	};
}

function isWithin(date: string, from: string, to: string): boolean {
	return isDate(date) && date >= from && date <= to;
}
