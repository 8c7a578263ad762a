import { z } from 'zod';

/** Kinds of school that fairness looks at (METHOD 11.4, BV33 and BV35), as a sentence has them. */
export const KINDS = {
	small: 'small schools',
	rural: 'rural schools',
	disadvantaged: 'schools with the most disadvantaged pupils'
} as const;

/** A setting of indicators: small (under 100 pupils), rural, or in the top quarter by disadvantage. */
export const kindOfSchool = z.enum(['small', 'rural', 'disadvantaged']);
