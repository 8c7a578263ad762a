import { academicYearOf, type AcademicYear } from '#lib/calendar/academic-year.ts';
import { mayDecide, mayLoad, viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadAgreement, loadPartnerships } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { reviewsBestValue } from '#lib/server/agreements/reviews-best-value.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { isOffered, ownReports, type Offered } from '#lib/server/reports/offered.ts';
import { openBriefings } from './briefings/open-briefings.ts';
import { partnershipOpenTo, type Place } from './showing.ts';
import { takeAwayOf } from './take-away.ts';
import { today } from '#lib/server/clock.ts';
import { asAtOf, yearOf, yearsOf } from './when.ts';

/** What the masthead says: the partnership, its years, the as-at date, and how to take the report away. */
export function frameOf(person: Person | null, place: Place, url: URL) {
	const partnership = partnershipOpenTo(person, place.partnership);
	const year = yearOf(place.year, partnership);
	const asAt = asAtOf(url, year);
	const asked = url.searchParams.get('asAt') ? `?asAt=${asAt}` : '';
	const links = linksIn(person, partnership, year, asked);
	const agreement = loadAgreement(partnership.agreement);
	return {
		frame: {
			...links,
			asAt,
			years: links.years.map((one) => ({ ...one, current: one.id === year.id })),
			takeAway: takeAwayOf(
				{ partnership: partnership.id, year: year.id },
				agreement,
				'annual-evaluation',
				asked
			)
		}
	};
}

/** The masthead of a page that is about no year: its links lead to the latest. */
export function frameToday(person: Person | null, partnership: Partnership) {
	return linksIn(person, partnership, yearsOf(partnership).at(-1)!, '');
}

function linksIn(
	person: Person | null,
	partnership: Partnership,
	year: AcademicYear,
	asked: string
) {
	const here = `/${partnership.id}/${year.id}`;
	return {
		shortName: partnership.shortName,
		sample: partnership.sample,
		href: `${here}${asked}`,
		schools: `${here}/schools${asked}`,
		calendar: `${here}/calendar${asked}`,
		reports: reportsOf(person, partnership, year).map(({ name, label }) => ({
			label,
			href: `${here}/${name}${asked}`
		})),
		questions: mayDecide(person, partnership.id) ? `/${partnership.id}/questions` : undefined,
		review: mayDecide(person, partnership.id) ? `/review${here}${asked}` : undefined,
		years: yearsOf(partnership).map(({ id, label }) => ({
			id,
			label,
			href: `/${partnership.id}/${id}`,
			current: false
		}))
	};
}

/** Those of its agreement and its topics, the briefings of boards, and the Best Value review where it has one. */
function reportsOf(person: Person | null, partnership: Partnership, { id }: AcademicYear) {
	const agreement = loadAgreement(partnership.agreement);
	return [
		...ownReports(agreement),
		...openTopics(person, partnership),
		...openBriefings(person, partnership),
		...(reviewsBestValue(partnership.id, agreement, id)
			? [{ name: 'best-value', label: 'Best Value' }]
			: [])
	];
}

/** An agreement that names no topic has reports on none, and one with a report of its own speaks of its topics there. */
function openTopics(person: Person | null, partnership: Partnership): Offered[] {
	const viewer = viewerOf(person, partnership, 'partner');
	const agreement = loadAgreement(partnership.agreement);
	if (
		!viewer ||
		agreement.topics.length === 0 ||
		ownReports(agreement).length > 0 ||
		!isOffered('topic', { agreement, viewer })
	)
		return [];
	return [{ name: 'topic', label: 'Topic reports' }];
}

/** The partnerships that somebody may open, with their years so far; those with evidence first. */
export async function openPartnerships(person: Person | null) {
	const { ledger } = await theHouse();
	return loadPartnerships()
		.filter((partnership) => viewerOf(person, partnership, 'partner'))
		.map((partnership) => ({
			id: partnership.id,
			name: partnership.name,
			sample: partnership.sample,
			members: membersInWords(partnership),
			agreement: loadAgreement(partnership.agreement).title,
			term: termInWords(partnership),
			mayLoad: mayLoad(person, partnership.id),
			uploads: ledger.uploads(partnership.id).filter(({ state }) => state === 'accepted').length,
			years: yearsOf(partnership).map(({ id, label, to }) => ({
				id,
				label,
				standing: to < today() ? 'year over' : 'under way',
				review: mayDecide(person, partnership.id) ? `/review/${partnership.id}/${id}` : null,
				bestValue: reviewsBestValue(partnership.id, loadAgreement(partnership.agreement), id)
					? `/${partnership.id}/${id}/best-value`
					: null
			}))
		}))
		.sort((a, b) => Number(b.uploads > 0) - Number(a.uploads > 0));
}

function membersInWords({ schools, agreement }: Partnership): string {
	const [one, many] = loadAgreement(agreement).memberCalled ?? ['school', 'schools'];
	if (schools.length === 0) return `${many} not listed yet`;
	return `${schools.length} ${schools.length === 1 ? one : many}`;
}

function termInWords({ term }: Partnership): string {
	const from = academicYearOf(term.from).from.slice(0, 4);
	return term.to === undefined
		? `since ${term.from.slice(0, 4)}`
		: `${from} to ${term.to.slice(0, 4)}`;
}
