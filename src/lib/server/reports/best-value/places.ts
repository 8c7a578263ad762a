import type { Commentary } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { commentaries, type Place } from '../commentary.ts';

/** Takes what is disclosed of a review and its places; gives what the officer wrote there. */
export function officerSays(disclosed: DisclosedReview, ...places: Place[]): Commentary[] {
	return commentaries(disclosed, 'best-value', ...places);
}

/** Takes the id of a place; gives whether the officer wrote there. */
export function hasSaid(place: string, { said }: DisclosedReview): boolean {
	return said.commentary.some((one) => one.report === 'best-value' && one.place === place);
}
