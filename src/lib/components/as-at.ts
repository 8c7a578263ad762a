/**
 * Takes a link of the document and the page's address; gives the link with the as-at date that was
 * asked for in the address, so that following a figure doesn't change the day it is looked at.
 */
export function keepAsAt(href: string, { pathname, searchParams }: URL): string {
	const asAt = searchParams.get('asAt');
	const place = pathname.split('/').slice(0, 3).join('/');
	return asAt && href.startsWith(place) && !href.includes('?') ? `${href}?asAt=${asAt}` : href;
}
