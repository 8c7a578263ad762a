const DAY = 86_400_000;

/** Takes an ISO date and days; gives the ISO date so many days later. */
export function later(date: string, days: number): string {
	return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Takes an ISO date; gives it, or the Monday after where it is a weekend. */
export function weekday(date: string): string {
	const day = new Date(date).getUTCDay();
	return day === 6 ? later(date, 2) : day === 0 ? later(date, 1) : date;
}

/** Takes an ISO date and working days; gives the date so many weekdays later. */
export function weekdaysLater(date: string, days: number): string {
	let at = date;
	for (let left = days; left > 0; left -= 1) at = weekday(later(at, 1));
	return at;
}

/** Takes two ISO dates; gives the days from the first to the second. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY;
}
