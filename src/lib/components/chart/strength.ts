import type { ChartBlock } from '#lib/document/report.ts';

/** Takes the strength of evidence (METHOD 2.6); gives it in words: "Strength of evidence: 2 of 4, fair. Before and after." */
export function strengthInWords({
	rating,
	label,
	reason
}: NonNullable<ChartBlock['strength']>): string {
	return `Strength of evidence: ${rating} of 4, ${label.toLowerCase()}. ${reason}`;
}
