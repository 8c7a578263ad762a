import type { Problems } from '../deciding/sitting.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import type { AtTheDesk } from './at-the-desk.ts';
import { besideInWords, type Beside } from './page.ts';
import type { pinnedAt } from './pinning.ts';
import { saveWords, tidy } from './save.ts';

/** What a button of the page does beside saving what was typed. */
export type Deed = (
	at: AtTheDesk,
	form: FormData
) => { problems?: Problems; place?: string; pin?: ReturnType<typeof pinnedAt> };

/** What couldn’t be done, with everything that was typed, so that nobody types it twice. */
export interface NotDone {
	problems: Problems;
	beside: Record<string, Beside>;
	/** By place, words beyond the evidence, to be put into the report only by somebody who was told so. */
	beyond: Record<string, string[]>;
	written: Record<string, string>;
	/** What was kept of the rest: "What it means, in the report". */
	done: string[];
}

/**
 * Takes who is at the desk, the whole form of the page and what its button does; saves every place whose words
 * changed, then does it. Gives the anchor to return to and, of a note at a chart, what was done there, or what
 * couldn’t be done.
 */
export function savedAndDone(
	at: AtTheDesk,
	form: FormData,
	deed: Deed
): { anchor: string; query: string } | { notDone: NotDone } {
	const { saved, problems, beside, beyond } = saveWords(at.desk, at.about, form, at.person.label);
	const done = problems.role ? {} : deed(at, form);
	const all = { ...problems, ...done.problems };
	if ([all, beside, beyond].every((none) => Object.keys(none).length === 0)) {
		const { pin } = done;
		if (pin) return leadingToPin(pin);
		const place = done.place ?? placeOf(form) ?? Object.keys(saved)[0];
		return { anchor: place ? `#write-${place}` : '', query: '' };
	}
	const theirs = Object.entries(beside).map(([id, version]) => [id, besideInWords(version)]);
	const notDone = { problems: all, beside: Object.fromEntries(theirs), beyond };
	const kept = keptInWords(at, Object.keys(saved), beyond, beside, form);
	return { notDone: { ...notDone, written: typedIn(form), done: kept } };
}

function leadingToPin({ chart, done }: ReturnType<typeof pinnedAt>) {
	const named = encodeURIComponent(chart);
	return { anchor: `#pin-${named}`, query: `${done}=${named}` };
}

function placeOf(form: FormData): string | undefined {
	const named = form.get('draft') ?? form.get('give') ?? form.get('anyway');
	return named === null ? undefined : String(named);
}

/** What stands beside somebody else’s words, or waits for a second word, is told of on its own. */
function keptInWords(
	{ about }: AtTheDesk,
	saved: string[],
	beyond: NotDone['beyond'],
	beside: object,
	form: FormData
): string[] {
	const given = form.get('give') ?? form.get('anyway');
	return placesOf(about.report)
		.filter(({ place: { id } }) => saved.includes(id) && !(id in beyond) && !(id in beside))
		.map(
			({ place: { id, heading } }) => `${heading}, ${id === given ? 'in the report' : 'as a draft'}`
		);
}

function typedIn(form: FormData): Record<string, string> {
	return Object.fromEntries([...form].map(([name, value]) => [name, tidy(String(value))]));
}
