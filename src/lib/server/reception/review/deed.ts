import { fail, redirect } from '@sveltejs/kit';
import type { Said } from '#lib/server/ledger/said-entries.ts';
import type { Problems } from '../deciding/sitting.ts';
import type { Reviewing } from './reviewing.ts';
import { shownAs } from './shown-as.ts';

/** What came of a form: which deed is done, or what is wrong, by the name of the field. */
export type Deed = { done: string } | { problems: Problems };

/** Takes a review, entries and which deed they are; writes those down that aren’t said already, and says that it is done. */
export function sayOnce(
	{ house, by }: Reviewing,
	bodies: Said[],
	holding: Said[],
	deed: string
): Deed {
	const said = holding.map(words);
	const fresh = bodies.filter((body) => !said.includes(words(body)));
	if (fresh.length > 0) house.decide(fresh, by);
	return { done: deed };
}

/** Two entries that say the same, whenever and by whomever they were written down. */
function words(body: object): string {
	const { seq: _, at: _at, by: _by, closed: _closed, ...own } = body as Record<string, unknown>;
	return JSON.stringify(Object.entries(own).sort());
}

/**
 * Takes what came of a form, its page and which form it was; leads to the page anew where it was done, so
 * that loading it again sends nothing twice, and gives the form back where it wasn’t.
 */
export function answered(deed: Deed, url: URL, form: FormData, which: string) {
	if ('done' in deed) redirect(303, `${shownAs(url.pathname, url, { said: deed.done })}#said`);
	const written = [...form].map(([name, value]): [string, string] => [name, String(value)]);
	return fail(400, { which, problems: deed.problems, written });
}
