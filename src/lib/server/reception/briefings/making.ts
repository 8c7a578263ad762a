import { error } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { isFormat, type FormatName } from '#lib/server/exports/index.ts';
import { briefingsAsJob } from '#lib/server/house/briefings/as-job.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { isOver, type Job } from '#lib/server/jobs/job.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { theJobs } from '../jobs/the-jobs.ts';
import { show, type Place } from '../showing.ts';

/** What a briefing for a board is made as. */
export const BRIEFING_FORMATS = ['pdf', 'docx'] as const satisfies FormatName[];

/** Takes who asks and a place; gives what they may see of it, where they may make briefings for its boards. */
export async function briefingsOf(
	person: Person | null,
	place: Place,
	url: URL
): Promise<{ person: Person; disclosed: Disclosed }> {
	const disclosed = await show(person, place, url, 'partner');
	if (!isOffered('briefing', disclosed)) error(404, 'There are no briefings of this partnership.');
	if (!mayDecide(person, place.partnership))
		error(403, 'Briefings for all boards are made by members of the forum and administrators.');
	return { person, disclosed };
}

/** Takes somebody who may make briefings, what they see and the formats of their form; gives the job: the one that runs already, where they asked for the same. */
export async function makeBriefings(
	person: Person,
	{ partnership, year, asAt }: Disclosed,
	form: FormData
): Promise<Job> {
	const chosen = form.getAll('format').map(String).filter(isFormat);
	const formats = BRIEFING_FORMATS.filter((format) => chosen.includes(format));
	const question = { partnership: partnership.id, year: year.id, asAt };
	const wanted = formats.length > 0 ? formats : (['pdf'] as const);
	const work = briefingsAsJob(await theHouse(), question, [...wanted]);
	const same = theJobs()
		.all()
		.find((job) => !isOver(job) && job.by === person.id && job.title === work.title);
	return same ?? theJobs().start(work, person.id);
}
