/** What separates the schools of one cell for certain; a comma and “and” may also stand within a name. */
export const BETWEEN_SCHOOLS = '[;|\r\n]+';

const PERHAPS_BETWEEN = /,|\/|&|\band\b/i;

/** A pattern, in small letters, of what is said for every school. */
export const EVERYBODY = '(all|every)( (of )?(the )?(schools?|partners?|members?))?';

const EVERYBODY_ALONE = new RegExp(`^${EVERYBODY}$`, 'i');

/**
 * Takes what stands in a cell for several schools, how one is known and who all of them are; gives the
 * identifiers of each part that is known (several, where schools stand side by side), and the parts that are no schools.
 */
export function schoolsIn(
	cell: string,
	match: (written: string) => string | null,
	everybody: string[]
): { known: Map<string, string[]>; unknown: string[] } {
	const known = new Map<string, string[]>();
	const unknown: string[] = [];
	for (const part of partsOf(cell, new RegExp(BETWEEN_SCHOOLS))) {
		const whole = match(part);
		const all = whole ? [whole] : EVERYBODY_ALONE.test(part) ? everybody : [];
		const sides = all.length > 0 ? [] : partsOf(part, PERHAPS_BETWEEN);
		const found = sides.map(match);
		const ids = found.filter((id) => id !== null);
		if (all.length > 0) known.set(part, all);
		else if (ids.length > 0 && ids.length === sides.length) known.set(part, ids);
		// Where one side is a school the others are meant for schools too; where none is, it is one name.
		else if (ids.length > 0) unknown.push(...sides.filter((_, side) => found[side] === null));
		else unknown.push(part);
	}
	return { known, unknown };
}

function partsOf(text: string, between: RegExp): string[] {
	return text
		.split(between)
		.map((part) => part.trim())
		.filter(Boolean);
}
