import { inFolder } from '../indicator.ts';
import { attainmentGap } from './attainment-gap/indicator.ts';
import { contextOutcome } from './context-outcome/indicator.ts';
import { judgementsAgreed } from './judgements-agreed/indicator.ts';
import { outcomesByGroup } from './outcomes-by-group/indicator.ts';
import { persistentAbsence } from './persistent-absence/indicator.ts';
import { planSpread } from './plan-spread/indicator.ts';
import { year7Absence } from './year7-absence/indicator.ts';

/** What is measured from pupils’ outcomes. */
export const OUTCOMES = inFolder('outcomes', [
	attainmentGap,
	contextOutcome,
	judgementsAgreed,
	outcomesByGroup,
	persistentAbsence,
	planSpread,
	year7Absence
]);
