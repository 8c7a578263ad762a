import { inFolder } from '../indicator.ts';
import { attainmentGap } from './attainment-gap/indicator.ts';
import { outcomesByGroup } from './outcomes-by-group/indicator.ts';
import { persistentAbsence } from './persistent-absence/indicator.ts';

/** What is measured from pupils’ outcomes. */
export const OUTCOMES = inFolder('outcomes', [attainmentGap, outcomesByGroup, persistentAbsence]);
