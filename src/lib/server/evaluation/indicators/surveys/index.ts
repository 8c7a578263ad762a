import { inFolder } from '../indicator.ts';

/** What is measured from surveys. */
export const SURVEYS = inFolder('surveys', []);
