import type { EntryBody, Erased } from './entries.ts';

/** What stands where the name of an erased file stood. */
export const NAME_ERASED = '(name erased)';

/**
 * Takes what an entry of an erased upload says; gives it without the words that came out of the file,
 * which nobody needs once the file is gone, and without the file’s name where that is wanted.
 */
export function forgetting(
	body: EntryBody,
	{ nameErased, rowsKept }: Pick<Erased, 'nameErased' | 'rowsKept'>
): EntryBody {
	if (body.kind === 'received') return nameErased ? { ...body, file: NAME_ERASED } : body;
	if (body.kind === 'accepted')
		return { ...body, sheets: body.sheets.map((sheet) => ({ ...sheet, reading: null })) };
	if (body.kind === 'answered')
		return { ...body, answers: rowsKept ? ofCodes(body.answers) : null };
	if (body.kind === 'corrected')
		return { ...body, why: null, cells: body.cells.map((cell) => ({ ...cell, value: null })) };
	return body;
}

/** What stands where words stood that a list can’t do without. */
export const WORDS_ERASED = '(erased)';

/** Takes something that was said; gives it without the words that somebody wrote. Roles, dates and places stay. */
export function withoutWords(body: EntryBody): EntryBody {
	switch (body.kind) {
		case 'wrote':
		case 'pinned':
			return { ...body, text: '' };
		case 'asked-for-evidence':
			return { ...body, what: WORDS_ERASED };
		case 'closed-request':
			return { ...body, reason: WORDS_ERASED };
		case 'decided-action':
		case 'set-priority':
			return { ...body, title: WORDS_ERASED };
		default:
			throw new RangeError(`An entry of the kind ${body.kind} has no words that can be erased.`);
	}
}

/**
 * That two codes are one person, and whose school a code is of, holds for the rows that stay and for the
 * next file: without it one person would be counted twice. That somebody confirmed a revision is a row’s number. All else that was said may hold written words.
 */
function ofCodes(answers: unknown): unknown {
	const { people, belongs, revisions } = (answers ?? {}) as Record<string, unknown>;
	return people || belongs || revisions ? { people, belongs, revisions } : null;
}
