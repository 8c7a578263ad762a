import { inFolder } from '../indicator.ts';
import { boardsWithoutVacancy } from './boards-without-vacancy/indicator.ts';

/** What is measured from who sits on which board. */
export const MEMBERSHIP = inFolder('membership', [boardsWithoutVacancy]);
