/** Takes an ISO date and a number of days; gives the ISO date so many days later, or earlier where it is negative. */
export function daysAfter(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}

/** Takes two ISO dates; gives the whole days from the first to the second, negative where it lies before. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
