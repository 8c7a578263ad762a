import { inFolder } from '../indicator.ts';
import { governorTrainingReach } from './governor-training-reach/indicator.ts';
import { learningGain } from './learning-gain/indicator.ts';
import { placesFilled } from './places-filled/indicator.ts';
import { practiceUsed } from './practice-used/indicator.ts';
import { sessionsWithNeed } from './sessions-with-need/indicator.ts';
import { staffTrainingReach } from './staff-training-reach/indicator.ts';
import { trainingLadder } from './training-ladder/indicator.ts';
import { trainingRated } from './training-rated/indicator.ts';

/** What is measured from training sheets. */
export const TRAINING = inFolder('training', [
	governorTrainingReach,
	learningGain,
	placesFilled,
	practiceUsed,
	sessionsWithNeed,
	staffTrainingReach,
	trainingLadder,
	trainingRated
]);
