import { mayErase } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { WordsErased } from '#lib/server/ledger/said-entries.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { sittingsOf, versionsOf } from '#lib/server/said/versions.ts';
import type { Problems } from '../deciding/sitting.ts';
import { enteredFor, type About, type Desk } from './about.ts';
import { unfitWords } from './fit-to-keep.ts';

const REASON = { least: 10, most: 160 };

/**
 * Takes a desk, what is written about, a form whose `erase` is the place in the ledger of an earlier version, with the
 * reason, and who sends it; erases its words for good, and those of the drafts of the same sitting.
 */
export function eraseWords(
	desk: Desk,
	about: About,
	form: FormData,
	person: Person
): { problems: Problems; place?: string } {
	const seq = Number(form.get('erase'));
	const found = sittingAt(desk, about, seq);
	if (!found || !mayErase(person, about.partnership)) return { problems: { erase: GONE } };
	const reason = String(form.get(`reason:${seq}`) ?? '').trim();
	const wrong = reasonProblem(reason);
	if (wrong) return { problems: { [`reason:${seq}`]: wrong } };
	const { partnership, year } = about;
	const entries = found.seqs.map((entry): WordsErased => ({
		kind: 'words-erased',
		...{ partnership, year, entry, reason }
	}));
	// The last one sweeps the ledger of them all.
	desk.decide(entries.slice(0, -1), person.label);
	desk.eraseWords(entries.at(-1)!, person.label);
	return { problems: {}, place: found.place };
}

const GONE = 'These words are no longer there, or erasing them is for members of the forum.';

function sittingAt(desk: Desk, about: About, seq: number) {
	const entries = enteredFor(desk, about);
	return placesOf(about.report)
		.flatMap(({ place }) =>
			sittingsOf(versionsOf(entries, { year: about.year, report: about.name, place: place.id }))
		)
		.find((sitting) => sitting.seq === seq && sitting.erased === null);
}

function reasonProblem(reason: string): string | null {
	if (reason.length < REASON.least)
		return 'Say why these words are erased, without repeating them. The reason stays.';
	return unfitWords(reason, REASON.most);
}
