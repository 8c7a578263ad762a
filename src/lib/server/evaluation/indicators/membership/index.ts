import { inFolder } from '../indicator.ts';
import { boardsWithoutVacancy } from './boards-without-vacancy/indicator.ts';
import { daysToFill } from './days-to-fill/indicator.ts';
import { vacancies } from './vacancies/indicator.ts';

/** What is measured from who sits on which board. */
export const MEMBERSHIP = inFolder('membership', [boardsWithoutVacancy, daysToFill, vacancies]);
