import { reportFileHref, yearHref } from '#lib/document/addresses.ts';
import { FORMATS } from '#lib/server/exports/index.ts';
import { TIDY_FORMATS } from '#lib/server/exports/tidy/index.ts';
import type { Place } from './showing.ts';

/** A file on offer. */
interface Offer {
	label: string;
	href: string;
}

/**
 * Takes a place, a report’s name and the search of the address; gives the files of the report on offer: every
 * format, the spreadsheet rows behind its figures, and the whole in one zip.
 */
export function takeAwayOf(place: Place, report: string, search: string): Offer[] {
	const formats = Object.entries(FORMATS).map(([extension, { label }]) => ({
		label,
		href: reportFileHref(place, report, extension) + search
	}));
	const rows = Object.entries(TIDY_FORMATS).map(([extension, { label }]) => ({
		label: `Evidence as ${label}`,
		href: `${yearHref(place)}/${report}/evidence.${extension}${search}`
	}));
	const pack = `${yearHref(place)}/${report}/pack.zip${search}`;
	return [...formats, ...rows, { label: 'Everything in one zip', href: pack }];
}
