const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Takes an ISO date; gives "3 September 2025" (METHOD 4.1). */
export function dateInWords(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Takes an ISO date; gives "Wednesday 3 September". */
export function dayInWords(iso: string): string {
	const weekday = WEEKDAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()];
	return `${weekday} ${dateInWords(iso).slice(0, -5)}`;
}

/** Takes a year and month such as 2025-09; gives "September 2025". */
export function monthInWords(month: string): string {
	return dateInWords(`${month}-01`).slice(2);
}

/** Takes an ISO date; gives "3 Sep", for axes. */
export function dayAndMonth(iso: string): string {
	const [, month, day] = iso.slice(0, 10).split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]?.slice(0, 3)}`;
}
