import { isDate } from '#lib/server/clock.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { namesNoRole, namesSomebody } from '../deciding/nobody-named.ts';
import type { Problems } from '../deciding/sitting.ts';

/** The longest title and role that fit a row of the register and a line of a page. */
export const LONGEST = { title: 160, role: 80 };

/** What no row of a register can begin with: a spreadsheet takes it for a formula. */
const FORMULA = /^[=+\-@]/;

/** Takes a form and a field’s name; gives what was written there, in one line. */
export function writtenIn(form: FormData, name: string): string {
	return String(form.get(name) ?? '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** Takes a field’s name, a title and what to ask for; gives what is wrong with it. */
export function titleProblem(field: string, title: string, asks: string): Problems {
	if (title.length < 5) return { [field]: asks };
	return lineProblem(field, title, LONGEST.title, namesSomebody(title));
}

/** Takes a field’s name, a role and what to ask for; gives what is wrong with it. */
export function roleProblem(field: string, role: string, asks: string): Problems {
	if (role.length < 3) return { [field]: asks };
	return lineProblem(field, role, LONGEST.role, namesNoRole(role));
}

/** Takes a field’s name, a day, the day of the decision and what to ask for; gives what is wrong with it. */
export function dayProblem(field: string, day: string, decided: string, asks: string): Problems {
	if (!isDate(day)) return { [field]: asks };
	if (day <= decided)
		return { [field]: `Write a day after ${dateInWords(decided)}, when it is decided.` };
	const latest = `${Number(decided.slice(0, 4)) + 3}${decided.slice(4)}`;
	return day > latest ? { [field]: `${dateInWords(day)} is more than three years off.` } : {};
}

function lineProblem(field: string, words: string, most: number, named: string | null): Problems {
	if (words.length > most)
		return { [field]: `Shorten this to ${most} characters: it has ${words.length}.` };
	if (FORMULA.test(words))
		return { [field]: 'Begin with a letter or a number: a spreadsheet takes this for a formula.' };
	return named ? { [field]: named } : {};
}
