import type { Commentary } from '#lib/document/report.ts';
import type { Entry, Wrote } from '#lib/server/ledger/entries.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { isBeside, standingOf, versionsOf, type Version } from '#lib/server/said/versions.ts';
import type { Problems } from '../deciding/sitting.ts';
import { enteredFor, type About, type Desk } from './about.ts';
import { unfitWords } from './fit-to-keep.ts';
import { roleProblem } from './role.ts';

/** What came of a form: per place what was saved, what can’t be kept, and where somebody else wrote meanwhile. */
export interface Saved {
	/** The place of each save in the ledger, by place of the report. */
	saved: Record<string, number>;
	/** By place, or `role`. */
	problems: Problems;
	/** The words of somebody else that stand now, where these were kept beside them. */
	beside: Record<string, Version>;
}

/**
 * Takes a desk, what is written about, a form and who sends it; writes down each place whose words changed
 * (`text:PLACE`, written from the words `from:PLACE`), as drafts but for the one that `give` names. Whatever can be
 * kept is kept: words of somebody else’s that came meanwhile go on standing, with these beside them.
 */
export function saveWords(desk: Desk, about: About, form: FormData, by: string): Saved {
	const role = String(form.get('role') ?? '').trim();
	const wrong = roleProblem(role);
	const given = String(form.get('give') ?? '');
	const outcome: Saved = { saved: {}, problems: wrong ? { role: wrong } : {}, beside: {} };
	const entries = enteredFor(desk, about);
	for (const { place } of placesOf(about.report)) {
		if (!form.has(`text:${place.id}`)) continue;
		const words = { ...sentTo(place, form), role, give: given === place.id };
		savePlace(desk, { ...about, place, entries }, words, by, outcome);
	}
	return outcome;
}

/** Takes words as a form brings them; gives them as they are kept: plain line ends, no white at either end. */
export function tidy(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

interface Words {
	text: string;
	from: number;
	pen: string;
	role: string;
	give: boolean;
}

function sentTo({ id }: Commentary, form: FormData): Pick<Words, 'text' | 'from' | 'pen'> {
	return {
		text: tidy(String(form.get(`text:${id}`))),
		from: Number(form.get(`from:${id}`)) || 0,
		pen: String(form.get('pen') ?? '').slice(0, 36)
	};
}

function savePlace(
	desk: Desk,
	{ place, entries, ...about }: About & { place: Commentary; entries: Entry[] },
	words: Words,
	by: string,
	outcome: Saved
): void {
	const where = { year: about.year, report: about.name, place: place.id };
	const versions = versionsOf(entries, where);
	const standing = standingOf(versions);
	if (saysNothingNew(words, standing) || isUntouched(words, versions, standing)) return;
	const unfit = unfitWords(words.text, place.most) ?? nothingToGive(words, standing);
	if (unfit) outcome.problems[place.id] = unfit;
	if (unfit || outcome.problems.role) return;
	const clash = words.text !== standing?.text && isBeside(words, standing);
	if (clash) outcome.beside[place.id] = standing!;
	if (clash && isKept(words, versions)) return;
	const entry = entryOf(about, place, words, clash ? words.from : (standing?.seq ?? 0), clash);
	desk.decide([entry], by);
	outcome.saved[place.id] = versionsOf(enteredFor(desk, about), where).at(-1)!.seq;
}

/** The same words again are no new version, unless a draft is put into the report. */
function saysNothingNew({ text, give, role }: Words, standing: Version | null): boolean {
	if (!give) return text === (standing?.text ?? '');
	return standing !== null && !standing.draft && standing.text === text && standing.role === role;
}

/** A field that nobody touched comes back as its page was opened, whatever somebody else wrote there since. */
function isUntouched(
	{ text, from, pen, give }: Words,
	versions: Version[],
	standing: Version | null
): boolean {
	const opened = versions.find(({ seq }) => seq === from)?.text ?? '';
	return !give && text === opened && from !== standing?.seq && pen !== standing?.pen;
}

function nothingToGive({ text, give }: Words, standing: Version | null): string | null {
	return give && text === '' && !standing
		? 'Write something before you put it into the report.'
		: null;
}

/** A form that is sent twice keeps nothing twice. */
function isKept({ text, pen }: Words, versions: Version[]): boolean {
	return versions.findLast((version) => version.pen === pen)?.text === text;
}

/** What stands beside somebody else’s words is a draft, whatever it was meant to be. */
function entryOf(
	{ partnership, year, name }: About,
	{ id }: Commentary,
	{ text, role, pen, give }: Words,
	from: number,
	clash: boolean
): Wrote {
	return {
		kind: 'wrote',
		...{ partnership, year, report: name, place: id },
		...{ text, role, from, pen },
		draft: clash || !give
	};
}
