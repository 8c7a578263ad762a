import { inFolder } from '../indicator.ts';

/** What is measured from registers of dated things. */
export const REGISTER = inFolder('register', []);
