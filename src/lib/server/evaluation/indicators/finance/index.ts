import { inFolder } from '../indicator.ts';

/** What is measured from costs and income. */
export const FINANCE = inFolder('finance', []);
