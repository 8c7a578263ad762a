import { fail, redirect } from '@sveltejs/kit';
import type { Said } from '#lib/server/ledger/said-entries.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import type { YearSaid } from '#lib/server/said/said.ts';
import type { Problems } from '../deciding/sitting.ts';
import type { Reviewing } from './reviewing.ts';
import { shownAs } from './shown-as.ts';

/** Where one goes on once a form is done, and what it was about, which the page there says. */
export interface GoesOn {
	path: string;
	/** A clause, where it was about one alone. */
	about?: string;
}

/** What came of a form: which deed is done, or what is wrong, by the name of the field. */
export type Deed = { done: string } | { problems: Problems };

/** Takes a review, entries and which deed they are; writes those down that don’t hold already, and says that it is done. What was said since the review was read counts too. */
export function sayOnce({ house, by, about }: Reviewing, bodies: Said[], deed: string): Deed {
	house.decideAsItStands(() => {
		const said = holding(saidOf(house, about.partnership, about.year)).map(words);
		return bodies.filter((body) => !said.includes(words(body)));
	}, by);
	return { done: deed };
}

/** Everything that was said at the review and holds; a request that was closed may be made again. */
function holding({ open, agreed, requests, actions, priorities }: YearSaid): Said[] {
	const asked = requests.filter(({ closed }) => closed === null);
	return [...(open ? [open] : []), ...agreed, ...asked, ...actions, ...priorities];
}

/** Two entries that say the same, whenever and by whomever they were written down. */
function words(body: object): string {
	const { seq: _, at: _at, by: _by, closed: _closed, ...own } = body as Record<string, unknown>;
	return JSON.stringify(Object.entries(own).sort());
}

/**
 * Takes what came of a form, its page and which form it was; leads to the page anew where it was done, so
 * that loading it again sends nothing twice, or on where that is told, and gives the form back where it wasn’t.
 */
export function answered(deed: Deed, url: URL, form: FormData, which: string, on?: GoesOn) {
	if ('done' in deed) {
		const { path, about } = on ?? { path: url.pathname };
		const told = { said: deed.done, ...(about ? { about } : {}) };
		redirect(303, `${shownAs(path, url, told)}#said`);
	}
	const written = [...form].map(([name, value]): [string, string] => [name, String(value)]);
	return fail(400, { which, problems: deed.problems, written });
}
