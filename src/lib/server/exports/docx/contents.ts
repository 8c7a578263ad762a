import { LeaderType, TableOfContents, type FileChild } from 'docx';
import type { Report } from '#lib/document/report.ts';
import { annexTitles } from './annex-titles.ts';
import { markOf, paragraph } from './words.ts';

/** From so many sections on a reader wants to know what there is. */
const ENOUGH = 5;

/** Takes a report; gives Word’s own table of contents, without page numbers until Word is asked for them. */
export function contents(report: Report): FileChild[] {
	const titles = [...report.sections.map(({ title }) => title), ...annexTitles(report)];
	if (report.compact || titles.length < ENOUGH) return [];
	const entries = titles.map((title, at) => ({
		title,
		level: 1,
		href: markOf('section', at + 1)
	}));
	return [
		paragraph(''),
		paragraph('In this report', { style: 'Subtitle' }),
		new TableOfContents('In this report', {
			hyperlink: true,
			headingStyleRange: '1-1',
			pageNumbersEntryLevelsRange: '1-1',
			tabLeader: LeaderType.NONE,
			cachedEntries: entries
		})
	];
}
