import { feedbackSlots } from './feedback-slots/indicator.ts';
import { headPresent } from './head-present/indicator.ts';
import type { Registered } from './indicator.ts';
import { meetingsHeld } from './meetings-held/indicator.ts';
import { papersOnTime } from './papers-on-time/indicator.ts';
import { schoolReach } from './school-reach/indicator.ts';
import { schoolsInvited } from './schools-invited/indicator.ts';
import { termsCovered } from './terms-covered/indicator.ts';
import { yearOfTerm } from './year-of-term/indicator.ts';

/** Every indicator, by its folder’s name. A new one is a new folder and a line here. */
export const INDICATORS: Record<string, Registered> = byName([
	feedbackSlots,
	headPresent,
	meetingsHeld,
	papersOnTime,
	schoolReach,
	schoolsInvited,
	termsCovered,
	yearOfTerm
]);

function byName(indicators: Registered[]): Record<string, Registered> {
	return Object.fromEntries(indicators.map((indicator) => [indicator.name, indicator]));
}
