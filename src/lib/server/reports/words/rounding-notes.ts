import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

type Withheld = Pick<Disclosed, 'withheld'>;

/** Stands by a change or a gap beside the figures between which it lies. */
export const CHANGE_BEFORE_ROUNDING = 'Changes and gaps are worked out before rounding.';

/** Takes what is disclosed; gives the sentence for a place with counts of pupils, where they are rounded (METHOD 7.2). */
export function countsRounded({ withheld }: Withheld): string[] {
	if (withheld.roundedTo === 1) return [];
	return [
		`Counts of pupils are rounded to the nearest ${withheld.roundedTo}, so they may not add up; percentages are worked out before that. Where a percentage would give the counts beside it away, both are given less finely.`
	];
}

/** The same for a place where an average is made of the counts that are shown. */
export function averageOfRounded(disclosed: Withheld): string[] {
	return countsRounded(disclosed).map(
		(note) => `${note} The average is made of the rounded counts.`
	);
}
