import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Stands by a change or a gap beside the figures between which it lies. */
export const CHANGE_BEFORE_ROUNDING =
	'Changes and gaps are worked out before rounding, so they may differ by 0.1 from the figures beside them.';

/** Takes what is disclosed; gives the sentence for a place with counts of pupils, where they are rounded (METHOD 7.2). */
export function countsRounded({ withheld }: Pick<Disclosed, 'withheld'>): string[] {
	if (withheld.roundedTo === 1) return [];
	return [
		`Counts of pupils are rounded to the nearest ${withheld.roundedTo}, so they may not add up; percentages are worked out before that.`
	];
}
