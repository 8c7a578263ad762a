import { placesOf } from '#lib/server/reports/commentary.ts';
import type { Beyond } from '#lib/server/reports/words/beyond.ts';
import type { AtTheDesk } from './at-the-desk.ts';
import { clockTime } from './moment.ts';
import { beyondAt, besideInWords, type Beside } from './page.ts';
import { askWhetherNamed, perhapsNamed, wordsKnown } from './perhaps-named.ts';
import { saveWords, tidy } from './save.ts';

/** What an open page hears after it sent the words of one place. */
export interface Autosaved {
	/** Where its words are now in the ledger; null: nothing new was kept. */
	saved: number | null;
	/** "14:03". */
	time: string;
	/** Why they weren’t kept. */
	problem: string | null;
	/** What is wrong with the role in which they were sent. */
	role: string | null;
	/** What somebody else wrote meanwhile. */
	beside: Beside | null;
	/** Words that claim more than the evidence carries. */
	beyond: Beyond[];
	/** Questions whether words of it name a person. */
	perhaps: string[];
}

/** Takes who is at the desk and a form with the words of one place; keeps them as a draft and gives what the page is to show, or null where the report has no such place. */
export function autosaved(at: AtTheDesk, form: FormData): Autosaved | null {
	const place = placesOf(at.about.report).find(({ place }) => form.has(`text:${place.id}`))?.place;
	if (!place) return null;
	for (const button of ['give', 'anyway']) form.delete(button);
	const { saved, problems, beside } = saveWords(at.desk, at.about, form, at.person.label);
	const theirs = beside[place.id];
	const text = tidy(String(form.get(`text:${place.id}`)));
	const known = wordsKnown(at.about.report, at.disclosed);
	return {
		saved: saved[place.id] ?? null,
		time: clockTime(new Date().toISOString()),
		problem: problems[place.id] ?? null,
		role: problems.role ?? null,
		beside: theirs ? besideInWords(theirs) : null,
		beyond: beyondAt(place, text),
		perhaps: askWhetherNamed(perhapsNamed(text, known))
	};
}
