import { yearAfter } from '#lib/server/review/register-rows.ts';
import { minutesOf } from '#lib/server/review/minutes.ts';
import { prioritiesSet } from './priorities-set.ts';
import { requestsShown } from './requests.ts';
import type { Reviewing } from './reviewing.ts';
import { reviewPath } from './screens.ts';
import { shownAs } from './shown-as.ts';
import { standingBefore } from './standing.ts';

/** Takes a review and the page’s address; gives its minutes: what was decided, by which role, for when. */
export async function minutesPage({ house, about, agenda, disclosed }: Reviewing, url: URL) {
	const { said, partnership, year, agreement, asAt } = disclosed;
	return {
		...minutesOf(disclosed, agenda),
		partnership: partnership.name,
		agreement: agreement.title,
		year,
		next: yearAfter(year),
		asAt,
		requests: requestsShown(said.requests, partnership),
		priorities: [
			...prioritiesSet(disclosed),
			...(await standingBefore({ house, about, disclosed }))
		],
		end: shownAs(`${reviewPath(about)}/end`, url),
		overview: shownAs(reviewPath(about), url)
	};
}
