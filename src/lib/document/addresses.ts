/** Where a partnership's year is shown: an id such as `pods` and a year such as `2025-26`. */
export interface Place {
	partnership: string;
	year: string;
}

/** Takes a place; gives the page of its annual evaluation. */
export function yearHref({ partnership, year }: Place): string {
	return `/${partnership}/${year}`;
}

/** Takes a place and a report's name; gives the report's page. */
export function reportHref(place: Place, report: string): string {
	return report === 'annual-evaluation' ? yearHref(place) : `${yearHref(place)}/${report}`;
}

/** Takes a topic's code such as EARLY_YEARS; gives the name of its report: "topic-early-years". */
export function topicReport(topic: string): string {
	return `topic-${topic.toLowerCase().replaceAll('_', '-')}`;
}

/** Takes a school's identifier; gives the name of the briefing for its governing board: "briefing-123456". */
export function briefingReport(school: string): string {
	return `${BRIEFING}${school}`;
}

/** Takes a report's name; gives the school for whose board it is a briefing, or null where it is none. */
export function schoolOfBriefing(report: string): string | null {
	return report.startsWith(BRIEFING) ? report.slice(BRIEFING.length) : null;
}

const BRIEFING = 'briefing-';

/** Takes a place, a report's name and a format; gives the address of the file. */
export function reportFileHref(place: Place, report: string, format: string): string {
	return `${yearHref(place)}/${report}.${format}`;
}

/** Takes a place and a clause's reference; gives the page of its evidence. */
export function clauseHref(place: Place, ref: string): string {
	return `${yearHref(place)}/clauses/${ref}`;
}

/** Takes a place and a school's identifier; gives the school's page. */
export function schoolHref(place: Place, school: string): string {
	return `${yearHref(place)}/schools/${school}`;
}

/** Takes an upload's id such as `U12`; gives its page. */
export function uploadHref(upload: string): string {
	return `/evidence/${upload}`;
}

/** Takes a place, a report’s name and, where it is said, its as-at date; gives the page on which it is checked, signed and sealed. */
export function sealHref({ partnership, year }: Place, report: string, asAt?: string): string {
	const date = asAt === undefined ? '' : `&asAt=${asAt}`;
	return `/review/${partnership}/${year}/seal?report=${report}${date}`;
}

/** Takes a place and a seal’s place in the ledger; gives the page of the sealed report. */
export function sealedHref(place: Place, seal: number): string {
	return `${yearHref(place)}/sealed/${seal}`;
}

/** Takes a place and a seal’s place in the ledger; gives the page of what changed since. */
export function changesHref({ partnership, year }: Place, seal: number): string {
	return `/review/${partnership}/${year}/changes?seal=${seal}`;
}
