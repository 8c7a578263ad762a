import { reportFileHref, yearHref } from '#lib/document/addresses.ts';
import { FORMATS } from '#lib/server/exports/index.ts';
import { TIDY_FORMATS } from '#lib/server/exports/tidy/index.ts';
import type { Place } from './showing.ts';

/** A file on offer. */
export interface Offer {
	label: string;
	href: string;
	/** For programs rather than readers: pages offer it apart. */
	forAnalysts?: true;
}

/**
 * Takes a place, a report’s name and the search of the address; gives the files of the report on offer: every
 * format, the spreadsheet rows behind its figures, and the whole in one zip.
 */
export function takeAwayOf(place: Place, report: string, search: string): Offer[] {
	const base = `${yearHref(place)}/${report}`;
	return [
		...formatsOffered((format) => reportFileHref(place, report, format) + search),
		...rowsOffered((extension) => `${base}/evidence.${extension}${search}`),
		{ label: 'Everything in one zip', href: `${base}/pack.zip${search}` }
	];
}

/** Takes where a report’s file of a format is; gives every format of it on offer. */
export function formatsOffered(hrefOf: (format: string) => string): Offer[] {
	return Object.entries(FORMATS).map(([format, { label, forAnalysts }]) => ({
		label,
		href: hrefOf(format),
		forAnalysts
	}));
}

/** Takes where the table of rows of an extension is; gives every kind of it on offer. */
export function rowsOffered(hrefOf: (extension: string) => string): Offer[] {
	return Object.entries(TIDY_FORMATS).map(([extension, { label }]) => ({
		label: `Evidence as ${label}`,
		href: hrefOf(extension),
		forAnalysts: true
	}));
}
