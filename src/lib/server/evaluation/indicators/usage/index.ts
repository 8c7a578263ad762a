import { inFolder } from '../indicator.ts';

/** What is measured from the use of the shared platform. */
export const USAGE = inFolder('usage', []);
