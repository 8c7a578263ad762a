import { inFolder } from '../indicator.ts';
import { feedbackSlots } from './feedback-slots/indicator.ts';
import { headPresent } from './head-present/indicator.ts';
import { meetingsHeld } from './meetings-held/indicator.ts';
import { papersOnTime } from './papers-on-time/indicator.ts';
import { schoolReach } from './school-reach/indicator.ts';
import { schoolsInvited } from './schools-invited/indicator.ts';
import { termsCovered } from './terms-covered/indicator.ts';

/** What is measured from registers of attendance. */
export const MEETINGS = inFolder('meetings', [
	feedbackSlots,
	headPresent,
	meetingsHeld,
	papersOnTime,
	schoolReach,
	schoolsInvited,
	termsCovered
]);
