import { inFolder } from '../indicator.ts';
import { activitiesEvidenced } from './activities-evidenced/indicator.ts';
import { boardsTakingPart } from './boards-taking-part/indicator.ts';
import { equityOfParticipation } from './equity-of-participation/indicator.ts';
import { schoolsReturned } from './schools-returned/indicator.ts';
import { shareWithEvidence } from './share-with-evidence/indicator.ts';
import { yearOfTerm } from './year-of-term/indicator.ts';

/** What is measured from the promises, the schools and the term themselves. */
export const PROMISES = inFolder('promises', [
	activitiesEvidenced,
	boardsTakingPart,
	equityOfParticipation,
	schoolsReturned,
	shareWithEvidence,
	yearOfTerm
]);
