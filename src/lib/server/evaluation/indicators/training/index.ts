import { inFolder } from '../indicator.ts';
import { governorTrainingReach } from './governor-training-reach/indicator.ts';
import { placesFilled } from './places-filled/indicator.ts';
import { practiceUsed } from './practice-used/indicator.ts';
import { staffTrainingReach } from './staff-training-reach/indicator.ts';
import { trainingLadder } from './training-ladder/indicator.ts';
import { trainingNeeds } from './training-needs/indicator.ts';

/** What is measured from training sheets. */
export const TRAINING = inFolder('training', [
	governorTrainingReach,
	placesFilled,
	practiceUsed,
	staffTrainingReach,
	trainingLadder,
	trainingNeeds
]);
