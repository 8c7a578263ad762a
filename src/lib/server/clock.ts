import { dayInEngland } from '#lib/calendar/in-england.ts';

/** The ISO date that it is in England. Only pages and commands ask; everything else is given its as-at date. */
export function today(now = new Date()): string {
	return dayInEngland(now);
}

/** Takes an ISO date; says whether the calendar has it: 2026-02-31 has the form of a date and is none. */
export function isDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	const hasForm = /^\d{4}-\d{2}-\d{2}$/.test(text);
	return hasForm && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
