import { dayOf } from '#lib/calendar/in-england.ts';
import { academicYearOf, type AcademicYear } from '#lib/calendar/academic-year.ts';
import { daysAfter } from '#lib/calendar/days.ts';
import { briefingReport, clauseHref, reportHref } from '#lib/document/addresses.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { headsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import type { Happening } from '#lib/server/post/notices/index.ts';
import { ownReports } from '#lib/server/reports/offered.ts';
import { reportInWords } from '#lib/server/reports/words/report-name.ts';
import { signingRoles } from '#lib/server/review/signing-roles.ts';
import type { YearSaid } from '#lib/server/said/said.ts';
import { disclosedOf } from '../disclosed-of.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { reportsDue } from './reports-due.ts';

/** Letters leave the house, so they are made of what may leave it. */
const LEAVING: Viewer = { role: 'forum-member', schools: [], audience: 'export' };

/** A partnership in one of its years, with what was said over it. */
interface Place {
	partnership: Partnership;
	year: AcademicYear;
	said: YearSaid;
}

/** Takes a house, a partnership’s id and today; gives what its people may have to be told of this academic year and the last. */
export async function happeningsOf(
	house: House,
	partnership: string,
	today: string
): Promise<Happening[]> {
	const found: Happening[] = [];
	for (const year of yearsNow(loadPartnership(partnership), today))
		found.push(...(await happeningsIn(house, partnership, year, today)));
	return found;
}

function yearsNow({ term }: Partnership, today: string): AcademicYear[] {
	const now = academicYearOf(today);
	const years = [academicYearOf(daysAfter(now.from, -1)), now];
	return years.filter(({ from, to }) => to >= term.from && (!term.to || from <= term.to));
}

async function happeningsIn(
	house: House,
	id: string,
	year: AcademicYear,
	today: string
): Promise<Happening[]> {
	const question = { partnership: id, year: year.id, asAt: today < year.to ? today : year.to };
	const disclosed = await disclosedOf(house, question, LEAVING);
	const { partnership } = disclosed;
	const place = { partnership, year, said: saidOf(house, id, year.id) };
	return [
		...(await reportsDue(house, disclosed)),
		...asked(place),
		...toSign(place),
		...sealed(place),
		...shared(place),
		...briefings(disclosed)
	];
}

function asked(place: Place): Happening[] {
	const { partnership, said } = place;
	const clauses = clausesOf(loadAgreement(partnership.agreement));
	return said.requests
		.filter(({ closed }) => closed === null)
		.map(({ seq, clause, school, role, due }) => ({
			kind: 'evidence-asked',
			id: String(seq),
			about: {
				...{ clause, role, due },
				promise: clauses.find(({ ref }) => ref === clause)?.short ?? 'a promise',
				school: schoolNamed(partnership, school),
				path: clauseHref(at(place), clause)
			}
		}));
}

/** Once the review was held, until the report of the year is sealed. */
function toSign(place: Place): Happening[] {
	const { partnership, said } = place;
	const agreement = loadAgreement(partnership.agreement);
	const report = ownReports(agreement)[0]?.name ?? 'annual-evaluation';
	const held = said.held.at(-1);
	const after = (one: { seq: number; report: string }) =>
		held !== undefined && one.seq > held.seq && one.report === report;
	if (!held || said.seals.some(after)) return [];
	const signed = new Set(said.signed.filter(after).map(({ role }) => role));
	return signingRoles(partnership, agreement, report)
		.filter((role) => !signed.has(role))
		.map((role) => ({
			kind: 'sign-off-asked',
			id: `${held.seq} ${role}`,
			about: {
				report: reportInWords(report, agreement, partnership),
				role,
				held: dayOf(held),
				path: `/review/${partnership.id}/${place.year.id}/seal`
			}
		}));
}

function sealed(place: Place): Happening[] {
	return place.said.seals.map(({ seq, report, asAt, at: when }) => ({
		kind: 'report-sealed',
		id: String(seq),
		about: {
			...{ report: named(place, report), asAt, sealed: dayOf({ at: when }) },
			path: reportHref(at(place), report)
		}
	}));
}

function shared(place: Place): Happening[] {
	return place.said.shares.map(({ seq, by, at: when, report, recipient, expires }) => ({
		kind: 'link-shared',
		id: String(seq),
		about: {
			...{ report: named(place, report), recipient, expires, given: dayOf({ at: when }), by },
			path: `/${place.partnership.id}/${place.year.id}/${report}/share`
		}
	}));
}

function briefings(disclosed: Disclosed): Happening[] {
	const { partnership, year } = disclosed;
	const { latest, forum } = headsForum(disclosed) ?? {};
	if (!latest || !forum) return [];
	return partnership.schools.map(({ id, name }) => ({
		kind: 'briefing-ready',
		id: `${year.id} ${forum.code} ${latest.id} ${id}`,
		about: {
			...{ forum: forum.name, met: latest.date, school: { id, name } },
			path: reportHref({ partnership: partnership.id, year: year.id }, briefingReport(id))
		}
	}));
}

function at({ partnership, year }: Place) {
	return { partnership: partnership.id, year: year.id };
}

function named({ partnership }: Place, report: string): string {
	return reportInWords(report, loadAgreement(partnership.agreement), partnership);
}

function schoolNamed({ schools }: Partnership, id: string | null) {
	const school = schools.find((one) => one.id === id);
	return school ? { id: school.id, name: school.name } : null;
}
