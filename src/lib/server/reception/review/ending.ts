import { endReview as end, NOT_OPEN } from '#lib/server/house/ending/end-review.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { today } from '#lib/server/clock.ts';
import { finishEnding } from '#lib/server/house/ending/how-it-ended.ts';
import type { Deed } from './deed.ts';
import type { Reviewing } from './reviewing.ts';

/** Takes a review; ends it: what was decided enters the register, and it is written down that the review was held. */
export async function endReview({ house, about, by, disclosed }: Reviewing): Promise<Deed> {
	const { open } = disclosed.said;
	if (!open) return { problems: { sitting: NOT_OPEN } };
	if (open.date > today()) return { problems: { end: notBefore(open.date) } };
	const outcome = await end(house, about, by);
	return 'refused' in outcome ? { problems: { end: outcome.refused } } : { done: 'ended' };
}

/** The register says when a review was held, so it ends on its day at the earliest. */
function notBefore(meeting: string): string {
	return `The meeting is on ${dateInWords(meeting)}. End the review on that day or later, or correct its day if it was held before.`;
}

/** Takes a review whose end broke off after it was written down; takes back what it left in. */
export async function finish({ house, about, by }: Reviewing): Promise<Deed> {
	const outcome = await finishEnding(house, about, by);
	return 'refused' in outcome ? { problems: { end: outcome.refused } } : { done: 'ended' };
}
