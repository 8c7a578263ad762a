import { today } from '#lib/server/clock.ts';
import { howItEnded } from '#lib/server/house/ending/how-it-ended.ts';
import { reviewedAlready } from '#lib/server/house/ending/reviewed-already.ts';
import { yearAfter } from '#lib/server/review/register-rows.ts';
import { yearsOf } from '../when.ts';
import { prioritiesSet } from './priorities-set.ts';
import { requestsShown } from './requests.ts';
import type { Reviewing } from './reviewing.ts';
import { rolesOffered } from './roles.ts';
import { saidWords } from './said-words.ts';
import { reviewPath, screensOf } from './screens.ts';
import { shownAs } from './shown-as.ts';
import { standingBefore } from './standing.ts';

/** Takes a review and the page’s address; gives what its last screen shows: priorities, what was decided, and how it ends. */
export async function endPage({ house, about, agenda, disclosed }: Reviewing, url: URL) {
	const { said, agreement, partnership, year } = disclosed;
	const next = yearAfter(year);
	const topics = agreement.topics.filter(({ called }) => !called);
	const screens = screensOf(about, agenda);
	const home = reviewPath(about);
	const waiting = screens.find(({ open }) => open > 0);
	return {
		partnership: partnership.name,
		year,
		next,
		promisesReview: agreement.annualReview.review !== undefined,
		nextHref: yearsOf(partnership).some(({ id }) => id === next.id)
			? `/${partnership.id}/${next.id}`
			: null,
		topics: topics.map(({ code, name }) => ({ code, name })),
		roles: rolesOffered(disclosed),
		open: said.open,
		isToCome: said.open !== null && said.open.date > today(),
		held: said.held.at(-1) ?? null,
		ended: howItEnded(house, about),
		stands: await reviewedAlready(house, about),
		clauses: {
			review: agreement.annualReview.review?.clause ?? null,
			priority: agreement.annualReview.priority?.clause ?? null
		},
		priorities: prioritiesSet(disclosed),
		standing: await standingBefore({ house, about, disclosed }),
		actions: said.actions,
		requests: requestsShown(said.requests, partnership).filter(({ closed }) => closed === null),
		talkedAbout: agenda.talkedAbout,
		promises: agenda.promises,
		waiting: waiting ? shownAs(waiting.path, url) : null,
		overview: shownAs(home, url),
		back: shownAs(screens.at(-1)?.path ?? home, url),
		minutes: shownAs(`${home}/minutes`, url),
		requestsHref: shownAs(`${home}/requests`, url),
		said: saidWords(url)
	};
}
