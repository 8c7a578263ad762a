import type { ChartBlock } from '#lib/document/report.ts';

/** Takes METHOD 2.6's rating; gives the line printed under a chart. */
export function strengthWords({ rating, label, reason }: NonNullable<ChartBlock['strength']>) {
	return `Strength of evidence: ${rating} of 4, ${label.toLowerCase()}. ${reason}`;
}
