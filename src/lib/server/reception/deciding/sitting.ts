import { dateInWords } from '#lib/calendar/words.ts';
import { isDate } from '#lib/server/clock.ts';
import { namesNoRole, namesSomebody } from './nobody-named.ts';

/** When something was decided, by which role, and where that is written down. */
export interface Sitting {
	/** ISO date. */
	from: string;
	role: string;
	reference: string;
}

/** What is wrong, by the name of the field. */
export type Problems = Record<string, string>;

const LONGEST = { role: 80, reference: 160 };

/** Takes a form; gives the sitting as it was written. */
export function sittingIn(form: FormData): Sitting {
	const read = (name: string) => String(form.get(name) ?? '').trim();
	return { from: read('from'), role: read('role'), reference: read('reference') };
}

/** Takes a sitting and whether it must say where it is written down; gives what is wrong with it. */
export function problemsWith({ from, role, reference }: Sitting, isReferenced: boolean): Problems {
	const named = { role: namesNoRole(role), reference: namesSomebody(reference) };
	return {
		...(isSensible(from) ? {} : { from: 'Write the date of the decision, like 2026-09-30.' }),
		...(role.length < 3 ? { role: 'Name the role that decided it, such as a forum.' } : {}),
		...(isReferenced && reference.length < 3
			? { reference: 'Say where it is written down, such as the minutes of a meeting.' }
			: {}),
		...tooLong({ role, reference }),
		...(named.role ? { role: named.role } : {}),
		...(named.reference ? { reference: named.reference } : {})
	};
}

/** Takes the day of a decision about evidence and today; gives what is wrong where it is still to come. An answer, though, may hold from a later day. */
export function stillToCome(from: string, today: string): Problems {
	if (!isDate(from) || from <= today) return {};
	return {
		from: `${dateInWords(from)} is still to come. Write the day on which it was decided, today at the latest.`
	};
}

/** Takes the day of a meeting that is prepared and today; gives what is wrong where it is too far off to be meant. */
export function tooFarAhead(day: string, today: string): Problems {
	const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
	if (!isDate(day) || day <= latest) return {};
	return { from: `${dateInWords(day)} is more than a year off. Write the day of the meeting.` };
}

/** Takes the day of a meeting and today; gives the day of what is decided for it: the day it is written down until the meeting has come, then the meeting’s. */
export function decidedOn(meeting: string, today: string): string {
	return meeting < today ? meeting : today;
}

function isSensible(date: string): boolean {
	return isDate(date) && date >= '2000-01-01' && date < '2100-01-01';
}

function tooLong(written: Record<keyof typeof LONGEST, string>): Problems {
	const names = Object.keys(LONGEST) as (keyof typeof LONGEST)[];
	const long = names.filter((name) => written[name].length > LONGEST[name]);
	return Object.fromEntries(
		long.map((name) => [name, `Shorten this to ${LONGEST[name]} characters.`])
	);
}
