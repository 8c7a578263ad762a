import { literal } from '../../read/text-table.ts';
import type { CellType } from './type.ts';

// A code has a figure in it and no space. Anything else may be a name, an e-mail address or a phone
// number, and a code made of a code does no harm: the same person stays the same person.
const CODE = `(regexp_full_match(cell, '[^\\s@]*[0-9][^\\s@]*')
	AND NOT regexp_full_match(cell, '[+]?[0-9()-]{9,}')
	AND NOT regexp_full_match(upper(cell), '[A-Z]{2}[0-9]{6}[A-D]'))`;

// Without titles, accents and case, so that “Mrs J. Ash” and “J Ash” are one person.
const SAME_PERSON = `trim(regexp_replace(regexp_replace(lower(strip_accents(cell)),
	'^(mr|mrs|ms|miss|mx|dr|rev|revd|cllr|prof)[.]? +', ''), '[^a-z0-9@]+', ' ', 'g'))`;

/** SQL over `cell` for the code of whom it names. Expects `$key`. */
export function personCode(): string {
	return `CASE WHEN ${CODE} THEN cell ELSE 'P' || left(sha256($key || ':' || ${SAME_PERSON}), 16) END`;
}

/** SQL for the code of whoever has a number in somebody else’s register, null where there is none. Expects `$key`. */
export function numberCode(number: string, register: string): string {
	return `CASE WHEN ${number} <> '' THEN
		'P' || left(sha256($key || ':' || ${literal(register)} || ' ' || ${number}), 16) END`;
}

/** A person’s code. Names become codes here: keyed, so that nobody can work them back. Expects `$key`. */
export const person: CellType = {
	typed: (_, { people }) => {
		const code = personCode();
		const same = Object.entries(people).map(
			([other, known]) => `WHEN ${literal(other)} THEN ${literal(known)}`
		);
		return same.length
			? `(SELECT CASE code ${same.join(' ')} ELSE code END FROM (SELECT ${code} AS code))`
			: code;
	},
	wrong: () => `CASE WHEN NOT ${CODE} THEN 'name-turned-into-code' END`
};
