import type { School } from '#lib/server/agreements/partnership.ts';
import { namesOf, schoolName } from './schools.ts';
import { slips } from './slips.ts';

/**
 * Takes the schools of a partnership; gives a function from what somebody wrote for a school that isn’t
 * found to the name of the one that is probably meant, to ask about; null where none is, or two might be.
 */
export function schoolGuesser(schools: School[]): (written: string) => string | null {
	const known = schools.map((school) => ({
		name: school.name,
		spellings: namesOf(school).map(schoolName)
	}));
	return (written) => {
		const wanted = schoolName(written);
		return clearlyNearest(wanted, known) ?? onlyOneWith(wanted, known);
	};
}

interface Known {
	name: string;
	spellings: string[];
}

/** The next school must be this many slips further off for the nearest to be clear. */
const APART = 2;

function clearlyNearest(wanted: string, known: Known[]): string | null {
	const most = mostSlips(wanted.length);
	const [first, second] = known
		.map(({ name, spellings }) => ({
			name,
			off: Math.min(...spellings.map((spelling) => slips(wanted, spelling, most + APART)))
		}))
		.sort((one, other) => one.off - other.off);
	if (!first || first.off > most) return null;
	return second && second.off - first.off < APART ? null : first.name;
}

// Two slips, or one letter in five of a long name; fewer in a short one, where two make another word.
function mostSlips(length: number): number {
	return Math.max(Math.min(2, Math.floor(length / 4)), Math.floor(length / 5));
}

function onlyOneWith(wanted: string, known: Known[]): string | null {
	const words = wanted.split(' ').filter(Boolean);
	if (words.join('').length < 4) return null;
	const fitting = known.filter(({ spellings }) =>
		spellings.some((spelling) => words.every((word) => spelling.split(' ').includes(word)))
	);
	return fitting.length === 1 ? fitting[0]!.name : null;
}
