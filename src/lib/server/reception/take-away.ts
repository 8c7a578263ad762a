import { reportFileHref, yearHref } from '#lib/document/addresses.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { FORMATS } from '#lib/server/exports/index.ts';
import { TIDY_FORMATS } from '#lib/server/exports/tidy/index.ts';
import { ownReports, type Offered } from '#lib/server/reports/offered.ts';
import type { Place } from './showing.ts';

/** A file on offer. */
export interface Offer {
	label: string;
	href: string;
	/** For programs rather than readers: pages offer it apart. */
	forAnalysts?: true;
}

/** Files on offer, and what is to be said of them beside the links. */
export interface TakeAway {
	offers: Offer[];
	/** What no file of the report holds, and how it comes onto the table all the same. */
	note?: string;
}

/**
 * Takes a place, the agreement followed there, a report’s name and the search of the address; gives the files
 * of the report on offer: every format, the spreadsheet rows behind its figures, and the whole in one zip. Of
 * an internal agreement no row leaves and one report alone.
 */
export function takeAwayOf(
	place: Place,
	agreement: Pick<Agreement, 'id' | 'internal'>,
	report: string,
	search: string
): TakeAway {
	const [own] = agreement.internal ? ownReports(agreement) : [];
	const leaves = own?.name ?? report;
	const base = `${yearHref(place)}/${leaves}`;
	return {
		offers: [
			...formatsOffered((extension) => reportFileHref(place, leaves, extension) + search),
			...(own ? [] : rowsOffered((extension) => `${base}/evidence.${extension}${search}`)),
			{ label: 'Everything in one zip', href: `${base}/pack.zip${search}` }
		],
		...(own ? { note: noteOn(own, report) } : {})
	};
}

/** Two schools and one head: what the page shows its members no file may hold (METHOD 7.2). */
function noteOn(own: Offered, report: string): string {
	const which =
		own.name === report
			? 'The files hold states and dates, and no figure.'
			: `The files are of another report, “${own.label}”, and hold states and dates: of this page nothing leaves.`;
	return `${which} Members of the joint committee see figures here: print this page for the committee’s table, as it holds what no file may.`;
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
