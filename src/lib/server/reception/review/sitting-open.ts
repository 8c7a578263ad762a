import {
	decidedOn,
	problemsWith,
	sittingIn,
	tooFarAhead,
	type Problems
} from '../deciding/sitting.ts';
import { today } from '#lib/server/clock.ts';
import type { OpenedReview } from '#lib/server/ledger/said-entries.ts';
import { NOT_OPEN } from '#lib/server/house/ending/end-review.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import { sayOnce, type Deed } from './deed.ts';
import type { Reviewing } from './reviewing.ts';

/** Takes a review and a form; opens it under the role that decides, the day of the meeting, which may be still to come, and where it is minuted. */
export function openReview(reviewing: Reviewing, form: FormData): Deed {
	const sitting = sittingIn(form);
	const problems: Problems = {
		...problemsWith(sitting, true),
		...tooFarAhead(sitting.from, today())
	};
	if (Object.keys(problems).length > 0) return { problems };
	const { from: date, role, reference } = sitting;
	const opened = { kind: 'opened-review' as const, ...reviewing.about, role, date, reference };
	return sayOnce(reviewing, [opened], 'opened');
}

/**
 * Takes a review and what to do at its meeting; does it, or says that the review isn’t open: any more, where
 * it ended since it was read. What is prepared before the meeting is decided on the day it is prepared.
 */
export function atTheMeeting(
	{ house, about }: Reviewing,
	decide: (sitting: OpenedReview) => Deed
): Deed {
	const { open } = saidOf(house, about.partnership, about.year);
	return open
		? decide({ ...open, date: decidedOn(open.date, today()) })
		: { problems: { sitting: NOT_OPEN } };
}
