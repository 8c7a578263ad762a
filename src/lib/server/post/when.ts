import { daysBetween } from '#lib/calendar/days.ts';

/** On which days before a day somebody is reminded of it (0: on the day itself), and how often afterwards. */
export interface Reminders {
	ahead: number[];
	/** Every so many days after it, so many times. */
	after: { every: number; times: number };
}

/** Four weeks, one week and the day itself; weekly afterwards for eight weeks, because who hasn’t by then needs another way to be asked. */
export const USUAL: Reminders = { ahead: [28, 7, 0], after: { every: 7, times: 8 } };

/** What happened longer ago than this is nobody’s news: an outbox that is set up today tells nothing of last year. */
const NEWS = 14;

/** A reminder or a piece of news, once each. */
export interface Step {
	name: string;
	/** True where the day is over. */
	late: boolean;
}

/** Takes a day by which something is wanted, today and the settings; gives which reminder it is time for, or null. One that was missed is made up for until the next. */
export function reminderFor(due: string, today: string, { ahead, after }: Reminders): Step | null {
	const left = daysBetween(today, due);
	const times = Math.floor(-left / after.every);
	if (times >= 1) {
		const isOver = times > after.times;
		return isOver ? null : { name: `${times * after.every} days after`, late: true };
	}
	const before = ahead.toSorted((a, b) => a - b).find((days) => left <= days);
	return before === undefined ? null : { name: `${before} days before`, late: left < 0 };
}

/** Takes the day on which something happened and today; gives that it is news, or null. */
export function newsOf(happened: string, today: string): Step | null {
	const days = daysBetween(happened, today);
	return days >= 0 && days <= NEWS ? { name: 'news', late: false } : null;
}
