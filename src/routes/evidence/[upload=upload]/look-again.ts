/**
 * Takes the address of a page that shows progress; gives the one that a browser without script is to load next.
 * It differs each time: a browser does not load again what differs from where it is by its fragment alone.
 */
export function lookAgainAt({ pathname, searchParams }: URL): string {
	const next = new URLSearchParams(searchParams);
	next.set('look', searchParams.get('look') === '1' ? '2' : '1');
	return `${pathname}?${next}${next.has('mended') ? '#mended' : ''}`;
}
