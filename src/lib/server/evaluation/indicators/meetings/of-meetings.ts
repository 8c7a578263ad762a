/**
 * Takes a figure over held meetings; gives it as numerator and denominator: 0 of 0 where meetings are
 * planned and none is held yet, so that nothing was due, and null where no sheet tells (METHOD 5.13).
 */
export function ofMeetings(
	{ held, sent }: { held: number; sent: number },
	numerator: number,
	denominator: number
): [number, number] | [null, null] {
	if (held === 0 && sent > 0) return [0, 0];
	return denominator > 0 ? [numerator, denominator] : [null, null];
}
