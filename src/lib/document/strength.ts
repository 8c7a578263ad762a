import type { ChartBlock } from './report.ts';

/** Takes the strength of evidence (METHOD 2.6); gives it in words: "Strength of evidence 2 of 4 (fair): before and after." */
export function strengthInWords({
	rating,
	label,
	reason
}: NonNullable<ChartBlock['strength']>): string {
	const why = reason.replace(/\.$/, '');
	return `Strength of evidence ${rating} of 4 (${label.toLowerCase()}): ${why}.`;
}
