import type { Wrote } from '#lib/server/ledger/said-entries.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { standingOf, versionsOf } from '#lib/server/said/versions.ts';
import type { Problems } from '../deciding/sitting.ts';
import { enteredFor, type About, type Desk } from './about.ts';
import { unfitWords } from './fit-to-keep.ts';
import { roleProblem } from './role.ts';

/**
 * Takes a desk, what is written about, a form whose `restore` is the place in the ledger of an earlier version,
 * and who sends it; makes its words the draft that stands. What stood before stays in the history.
 */
export function restoreWords(
	desk: Desk,
	about: About,
	form: FormData,
	by: string
): { place: string } | { problems: Problems } {
	const entries = enteredFor(desk, about);
	const role = String(form.get('role') ?? '').trim();
	const wrong = roleProblem(role);
	if (wrong) return { problems: { role: wrong } };
	for (const { place } of placesOf(about.report)) {
		const where = { year: about.year, report: about.name, place: place.id };
		const versions = versionsOf(entries, where);
		const earlier = versions.find(({ seq }) => seq === Number(form.get('restore')));
		if (!earlier || earlier.erased !== null) continue;
		const unfit = unfitWords(earlier.text, place.most);
		if (unfit) return { problems: { [place.id]: unfit } };
		const standing = standingOf(versions);
		if (standing?.text !== earlier.text)
			desk.decide([draftOf(about, where.place, earlier.text, role, standing?.seq)], by);
		return { place: place.id };
	}
	return { problems: { restore: 'These words are no longer there to bring back.' } };
}

function draftOf(
	{ partnership, year, name }: About,
	place: string,
	text: string,
	role: string,
	from = 0
): Wrote {
	const where = { partnership, year, report: name, place };
	return { kind: 'wrote', ...where, text, role, draft: true, from };
}
