import type { Report } from '#lib/document/report.ts';

export const CHARTS = 'Annex: the figures behind each chart';
export const ROWS = 'Annex: the rows behind each figure';
export const ABOUT = 'About this report';

/** Takes a report; gives the headings that stand after its sections. */
export function annexTitles({ sections, evidenceRows }: Report): string[] {
	const charts = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
	return [...(charts ? [CHARTS] : []), ...(evidenceRows?.length ? [ROWS] : []), ABOUT];
}
