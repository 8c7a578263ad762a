import type { Report, Section } from '#lib/document/report.ts';

/** Takes a report; gives those of its sections where somebody writes or can pin a note to a chart. */
export function writtenSections({ sections }: Report): Section[] {
	return sections.filter(({ blocks }) =>
		blocks.some(({ kind }) => kind === 'commentary' || kind === 'chart')
	);
}
