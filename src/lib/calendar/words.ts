const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Takes an ISO date; gives "3 September 2025" (METHOD 4.1). */
export function dateInWords(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Takes an ISO date; gives "3 Sep", for axes. */
export function dayAndMonth(iso: string): string {
	const [, month, day] = iso.slice(0, 10).split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]?.slice(0, 3)}`;
}
