import { inFolder } from '../indicator.ts';
import { equityOfDosage } from './equity-of-dosage/indicator.ts';
import { equityOfReach } from './equity-of-reach/indicator.ts';
import { governorTrainingReach } from './governor-training-reach/indicator.ts';
import { inductionOnTime } from './induction-on-time/indicator.ts';
import { learningGain } from './learning-gain/indicator.ts';
import { noShows } from './no-shows/indicator.ts';
import { onlineSessions } from './online-sessions/indicator.ts';
import { placesFilled } from './places-filled/indicator.ts';
import { practiceUsed } from './practice-used/indicator.ts';
import { sessionsCancelled } from './sessions-cancelled/indicator.ts';
import { sessionsWithNeed } from './sessions-with-need/indicator.ts';
import { staffTrainingReach } from './staff-training-reach/indicator.ts';
import { trainingLadder } from './training-ladder/indicator.ts';
import { trainingRated } from './training-rated/indicator.ts';

/** What is measured from training sheets. */
export const TRAINING = inFolder('training', [
	equityOfDosage,
	equityOfReach,
	governorTrainingReach,
	inductionOnTime,
	learningGain,
	noShows,
	onlineSessions,
	placesFilled,
	practiceUsed,
	sessionsCancelled,
	sessionsWithNeed,
	staffTrainingReach,
	trainingLadder,
	trainingRated
]);
