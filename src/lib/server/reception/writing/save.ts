import type { Commentary } from '#lib/document/report.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Wrote } from '#lib/server/ledger/said-entries.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { wordsBeyond } from '#lib/server/reports/words/beyond.ts';
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
	/** By place, the words beyond the evidence for which these were kept as a draft instead of put into the report. */
	beyond: Record<string, string[]>;
}

/**
 * Takes a desk, what is written about, a form and who sends it; writes down each place whose words changed
 * (`text:PLACE`, written from the words `from:PLACE`), as drafts but for the one that `give` names, or
 * `anyway` where some of its words go beyond the evidence. Whatever can be kept is kept: words of somebody else’s that came meanwhile go on standing, with these beside them.
 */
export function saveWords(desk: Desk, about: About, form: FormData, by: string): Saved {
	const role = String(form.get('role') ?? '').trim();
	const wrong = roleProblem(role);
	const anyway = String(form.get('anyway') ?? '');
	const given = String(form.get('give') ?? anyway);
	const outcome: Saved = {
		saved: {},
		problems: wrong ? { role: wrong } : {},
		beside: {},
		beyond: {}
	};
	const entries = enteredFor(desk, about);
	for (const { place } of placesOf(about.report)) {
		if (!form.has(`text:${place.id}`)) continue;
		const words = {
			...sentTo(place, form),
			role,
			give: given === place.id,
			anyway: anyway === place.id
		};
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
	/** Whoever gives them knows that they say more than the evidence carries. */
	anyway: boolean;
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
	meant: Words,
	by: string,
	outcome: Saved
): void {
	const where = { year: about.year, report: about.name, place: place.id };
	const versions = versionsOf(entries, where);
	const standing = standingOf(versions);
	if (saysNothingNew(meant, standing) || isUntouched(meant, versions, standing)) return;
	const unfit = unfitWords(meant.text, place.most) ?? nothingToGive(meant, standing);
	if (unfit) outcome.problems[place.id] = unfit;
	if (unfit || outcome.problems.role) return;
	const clash = meant.text !== standing?.text && isBeside(meant, standing);
	if (clash) outcome.beside[place.id] = standing!;
	if (clash && isKept(meant, versions)) return;
	const beyond = clash ? [] : toBeAsked(meant, place);
	if (beyond.length > 0) outcome.beyond[place.id] = beyond;
	const words = { ...meant, give: meant.give && beyond.length === 0 };
	if (saysNothingNew(words, standing)) return;
	const entry = entryOf(about, place, words, clash ? words.from : (standing?.seq ?? 0), clash);
	desk.decide([entry], by);
	outcome.saved[place.id] = versionsOf(enteredFor(desk, about), where).at(-1)!.seq;
}

/** Words that go beyond the evidence are put into a report only by somebody who was told so. */
function toBeAsked({ text, give, anyway }: Words, { strength }: Commentary): string[] {
	if (!give || anyway || strength === undefined) return [];
	return wordsBeyond(text, strength).map(({ words }) => words);
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
