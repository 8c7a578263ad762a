import { readsAsName } from '#lib/server/datasets/people.ts';

/** A title before a capital, or an address: most names of people that somebody writes without thinking. */
const TITLED =
	/\b([Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Ss]ir|[Dd]ame|[Rr]evd?|[Pp]rof|[Cc]llr)\b\.?\s+\p{Lu}/u;
/** A sign may belong to one part of it alone, so that no run of signs is tried in every way that it could be parted. */
const ADDRESS = /[^\s@]@[^\s@]+\.[^\s@]/;

/** Takes words for a page that everybody of the partnership reads; gives what to change where they seem to name a person. */
export function namesSomebody(words: string): string | null {
	if (ADDRESS.test(words)) return 'Leave out e-mail addresses: write the role instead.';
	return TITLED.test(words)
		? 'This seems to name a person. Write the role instead, such as “chair of the forum”.'
		: null;
}

/** Takes what was written as a role; gives what to change where it seems to be a person’s name. */
export function namesNoRole(role: string): string | null {
	return readsAsName(role)
		? 'Write the role, not the name of a person: such as “Chair of the forum”.'
		: namesSomebody(role);
}
