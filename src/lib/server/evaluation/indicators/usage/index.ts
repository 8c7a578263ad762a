import { inFolder } from '../indicator.ts';
import { schoolsActive } from './schools-active/indicator.ts';

/** What is measured from the use of the shared platform. */
export const USAGE = inFolder('usage', [schoolsActive]);
