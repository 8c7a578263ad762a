import { inFolder } from '../indicator.ts';

/** What is measured from who sits on which board. */
export const MEMBERSHIP = inFolder('membership', []);
