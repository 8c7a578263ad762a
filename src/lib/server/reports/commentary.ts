import { passagesOf } from '#lib/document/passages.ts';
import type { Commentary } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import { signed } from './signed.ts';

/** A place in a report where somebody writes. */
export type Place = Omit<Commentary, 'kind' | 'written'>;

/** Takes what is disclosed, a report’s name and a place in it; gives what was written there, or that nothing was yet. */
export function commentary(disclosed: Disclosed, report: string, place: Place): Commentary {
	const found = disclosed.said.commentary.find(
		(one) => one.report === report && one.place === place.id
	);
	return {
		kind: 'commentary',
		...place,
		written: found ? { passages: passagesOf(found.text), ...signed(found, disclosed) } : null
	};
}

/** As `commentary`, for several places in a row; none where what was written stays with the partnership. */
export function commentaries(
	disclosed: Disclosed,
	report: string,
	...places: Place[]
): Commentary[] {
	if (keepsFigures(disclosed.agreement, disclosed.viewer)) return [];
	return places.map((place) => commentary(disclosed, report, place));
}

/** Takes a report; gives every place in it where somebody writes, with the section it stands in. */
export function placesOf(report: {
	sections: { id: string; title: string; blocks: { kind: string }[] }[];
}): { section: string; title: string; place: Commentary }[] {
	return report.sections.flatMap(({ id, title, blocks }) =>
		blocks
			.filter((block): block is Commentary => block.kind === 'commentary')
			.map((place) => ({ section: id, title, place }))
	);
}
