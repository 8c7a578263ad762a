/** A person’s name in its parts, lower case and without accents and titles. */
export interface Name {
	surname: string;
	forenames: string[];
}

const TITLES = /^(mr|mrs|ms|miss|mx|dr|rev|revd|cllr|prof|sir|dame)\.?\s+/i;

/** Takes what was written for a person; gives the name in its parts, or null where it is none of two words or more. */
export function nameOf(written: string): Name | null {
	const plain = written
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\(.*?\)/g, ' ')
		.trim();
	if (/[@\d]/.test(plain)) return null;
	const [before, after] = plain.split(',', 2).map((part) => words(part));
	if (after !== undefined && after.length > 0)
		return before!.length > 0 ? { surname: before!.join(' '), forenames: after } : null;
	const all = words(plain);
	if (all.length < 2) return null;
	return { surname: all.at(-1)!, forenames: all.slice(0, -1) };
}

/**
 * Takes two names; tells whether they may be one person’s: the same surname, and forenames of which each
 * that both have is the same or the other’s initial.
 */
export function maybeSame(one: Name, other: Name): boolean {
	if (one.surname !== other.surname) return false;
	const both = Math.min(one.forenames.length, other.forenames.length);
	return (
		both > 0 && one.forenames.slice(0, both).every((name, at) => fits(name, other.forenames[at]!))
	);
}

function fits(one: string, other: string): boolean {
	if (one.length === 1 || other.length === 1) return one[0] === other[0];
	return one === other;
}

function words(text: string): string[] {
	return text
		.trim()
		.replace(TITLES, '')
		.toLowerCase()
		.split(/[^\p{L}'’-]+/u)
		.filter(Boolean);
}
