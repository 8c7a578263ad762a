import { activitiesEvidenced } from './activities-evidenced/indicator.ts';
import { attainmentGap } from './attainment-gap/indicator.ts';
import { equityOfParticipation } from './equity-of-participation/indicator.ts';
import { feedbackSlots } from './feedback-slots/indicator.ts';
import { governorTrainingReach } from './governor-training-reach/indicator.ts';
import { headPresent } from './head-present/indicator.ts';
import type { Registered } from './indicator.ts';
import { meetingsHeld } from './meetings-held/indicator.ts';
import { outcomesByGroup } from './outcomes-by-group/indicator.ts';
import { papersOnTime } from './papers-on-time/indicator.ts';
import { persistentAbsence } from './persistent-absence/indicator.ts';
import { placesFilled } from './places-filled/indicator.ts';
import { practiceUsed } from './practice-used/indicator.ts';
import { schoolReach } from './school-reach/indicator.ts';
import { schoolsInvited } from './schools-invited/indicator.ts';
import { schoolsReturned } from './schools-returned/indicator.ts';
import { shareWithEvidence } from './share-with-evidence/indicator.ts';
import { staffTrainingReach } from './staff-training-reach/indicator.ts';
import { termsCovered } from './terms-covered/indicator.ts';
import { trainingLadder } from './training-ladder/indicator.ts';
import { trainingNeeds } from './training-needs/indicator.ts';
import { yearOfTerm } from './year-of-term/indicator.ts';

/** Every indicator, by its folder’s name. A new one is a new folder and a line here. */
export const INDICATORS: Record<string, Registered> = byName([
	activitiesEvidenced,
	attainmentGap,
	equityOfParticipation,
	feedbackSlots,
	governorTrainingReach,
	headPresent,
	meetingsHeld,
	outcomesByGroup,
	papersOnTime,
	persistentAbsence,
	placesFilled,
	practiceUsed,
	schoolReach,
	schoolsInvited,
	schoolsReturned,
	shareWithEvidence,
	staffTrainingReach,
	termsCovered,
	trainingLadder,
	trainingNeeds,
	yearOfTerm
]);

function byName(indicators: Registered[]): Record<string, Registered> {
	return Object.fromEntries(indicators.map((indicator) => [indicator.name, indicator]));
}
