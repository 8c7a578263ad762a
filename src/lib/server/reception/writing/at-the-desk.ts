import { error, redirect } from '@sveltejs/kit';
import { reportHref, schoolOfBriefing } from '#lib/document/addresses.ts';
import { mayWrite } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { SHARED } from '#lib/server/reports/briefing/about-the-forum.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { chartsIn } from '#lib/server/reports/pins.ts';
import { show, type Place } from '../showing.ts';
import { aboutOf, type About, type Desk } from './about.ts';

/** Somebody who may write, with what they write about and where it is kept. */
export interface AtTheDesk {
	desk: Desk;
	about: About;
	disclosed: Disclosed;
	person: Person;
}

/** Takes who asks and a report's address; gives them its desk, or refuses (or leads to where its words are kept): for who may not write, or where nothing is written by hand. */
export async function atTheDesk(
	person: Person | null,
	params: Place & { report: string },
	url: URL
): Promise<AtTheDesk> {
	writeOnceForEveryBoard(params, url);
	const build = builderOf(params.report);
	if (!build) error(404, NO_REPORT);
	const disclosed = await show(person, params, url, 'partner');
	if (!isOffered(params.report, disclosed)) error(404, NO_REPORT);
	if (!mayWrite(person, params.partnership, params.report)) error(403, MAY_NOT);
	const report = build(disclosed);
	if (placesOf(report).length === 0 && chartsIn(report).length === 0) error(404, NOTHING_TO_WRITE);
	return {
		desk: await theHouse(),
		about: aboutOf(disclosed, params.report, report),
		disclosed,
		person
	};
}

/** What all briefings share is written in one place. */
function writeOnceForEveryBoard({ report, ...place }: Place & { report: string }, url: URL): void {
	if (schoolOfBriefing(report) !== null)
		redirect(303, `${reportHref(place, SHARED)}/write${url.search}`);
}

const NO_REPORT = 'We don’t know a report of that name.';
const NOTHING_TO_WRITE = 'Nothing in this report is written by hand.';
const MAY_NOT =
	'Under the figures write members of the forum and administrators, and in a Best Value review the local authority too.';
