import { thing, type Record } from './record.ts';
import { HALF_TERMS, MERROWDOWN, SALLOWFORD } from './schools.ts';

/**
 * Takes the first year of an academic year and the last day that counts; gives where the head was on each
 * weekday of term. Three days in five at Merrowdown, two at Sallowford; from the summer term of the first
 * year on four and one. The first Wednesday of a half term was spent at both.
 */
export function diaryRows(year: 2025 | 2026, until: string): Record[] {
	return HALF_TERMS[year].flatMap(([from, to], at) =>
		weekdays(from, to < until ? to : until).flatMap((day) =>
			schoolsOn(day, year === 2025 && at >= 4, from).map((school) => dayAt(day, school))
		)
	);
}

function schoolsOn(day: string, isStretched: boolean, from: string): string[] {
	const weekday = new Date(day).getUTCDay();
	if (weekday === 3 && Date.parse(day) - Date.parse(from) < 7 * DAY)
		return [MERROWDOWN, SALLOWFORD];
	const first = isStretched ? 5 : 4;
	return [weekday >= first ? SALLOWFORD : MERROWDOWN];
}

function dayAt(day: string, school_urn: string): Record {
	const code = `DAY-${day}-${school_urn === MERROWDOWN ? 'M' : 'S'}`;
	return { ...thing(code, ['visit', 'SITE_DAY'], 'Head at the school', ['', day]), school_urn };
}

const DAY = 86_400_000;

function weekdays(from: string, to: string): string[] {
	const days: string[] = [];
	for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
		const day = new Date(at);
		if (day.getUTCDay() >= 1 && day.getUTCDay() <= 5) days.push(day.toISOString().slice(0, 10));
	}
	return days;
}
