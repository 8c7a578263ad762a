import { briefingReport } from '#lib/document/addresses.ts';
import type { School } from '#lib/server/agreements/partnership.ts';

/** Takes a school and all schools of its partnership; gives what its briefing is called as a file, without an extension: "briefing-123456-ash-infant". */
export function briefingFile(school: School, schools: School[]): string {
	const words = plain(school.shortName);
	if (!isLocal(school)) return [briefingReport(school.id), words].filter(Boolean).join('-');
	const isOnly = schools.filter(({ shortName }) => plain(shortName) === words).length === 1;
	// A number of our own tells nobody anything, so it stands only where the name alone isn’t enough.
	return isOnly && words !== '' ? briefingReport(words) : briefingReport(school.id);
}

function isLocal({ id }: School): boolean {
	return id.startsWith('local-');
}

/** Letters that every system can write: "St Órla’s" is "st-orlas". */
function plain(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\p{M}’'‘]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
