/** A typical likeness of pupils’ attainment within a school; a setting, not a finding (METHOD 5.6). */
export const ICC_ATTAINMENT = 0.1;

/** Below this many schools in a group no interval is given: too few to judge chance (METHOD 5.6). */
export const FEWEST_SCHOOLS = 4;

/** Takes pupils and the schools they are in; gives the design effect and the effective number of pupils (METHOD 5.6). */
export function designEffect(
	pupils: number,
	schools: number,
	icc = ICC_ATTAINMENT
): { effect: number; effectiveN: number } {
	const effect = Math.max(1, 1 + (pupils / schools - 1) * icc);
	return { effect, effectiveN: pupils / effect };
}
