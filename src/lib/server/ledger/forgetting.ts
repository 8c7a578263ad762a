import type { EntryBody } from './entries.ts';

/** What stands where the name of an erased file stood. */
export const NAME_ERASED = '(name erased)';

/**
 * Takes what an entry of an erased upload says; gives it without the words that came out of the file,
 * which nobody needs once the file is gone, and without the file’s name where that is wanted.
 */
export function forgetting(body: EntryBody, nameToo: boolean): EntryBody {
	if (body.kind === 'received') return nameToo ? { ...body, file: NAME_ERASED } : body;
	if (body.kind === 'accepted')
		return { ...body, sheets: body.sheets.map((sheet) => ({ ...sheet, reading: null })) };
	if (body.kind === 'answered') return { ...body, answers: null };
	if (body.kind === 'corrected')
		return { ...body, why: null, cells: body.cells.map((cell) => ({ ...cell, value: null })) };
	return body;
}
