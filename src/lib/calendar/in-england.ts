const IN_ENGLAND = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Takes something with an ISO time, and a day of its own where it has one; gives the ISO date on which it counts as done. */
export function dayOf({ on, at }: { on?: string; at: string }): string {
	return on ?? dayInEngland(new Date(at));
}

/** Takes an instant; gives the ISO date that it is in England then. */
export function dayInEngland(instant: Date): string {
	return IN_ENGLAND.format(instant);
}
