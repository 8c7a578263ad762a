import {
	BorderStyle,
	Footer,
	Header,
	PageNumber,
	Paragraph,
	SectionType,
	TabStopType,
	TextRun,
	type ISectionPropertiesOptions
} from 'docx';
import type { Report } from '#lib/document/report.ts';
import { asAtWords, sampleMark } from '../running-words.ts';
import { GUTTER, QUIET, TEXT_WIDTH } from './style.ts';

const SMALL = { size: 18, color: QUIET };
const RIGHT_EDGE = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

/** A4 upright with 20 mm at the sides. */
const A4: ISectionPropertiesOptions['page'] = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1417, bottom: 1247, left: 1134, right: 1134, header: 680, footer: 624 }
};

/** In one column. */
export const ONE_COLUMN: ISectionPropertiesOptions = { page: A4 };
/** Goes on from what stands before it, in two columns. */
export const TWO_COLUMNS: ISectionPropertiesOptions = {
	page: A4,
	type: SectionType.CONTINUOUS,
	column: { count: 2, space: GUTTER }
};
/** Goes on from what stands before it, in one column. */
export const GOES_ON: ISectionPropertiesOptions = { page: A4, type: SectionType.CONTINUOUS };
/** Begins on a page of its own, in one column. */
export const NEW_PAGE: ISectionPropertiesOptions = { page: A4, type: SectionType.NEXT_PAGE };

/** Partnership and year; the sample mark where there is one. */
export function runningHead(report: Report): Header {
	const line = new Paragraph({
		tabStops: RIGHT_EDGE,
		border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'DEE0E2', space: 4 } },
		children: [
			new TextRun({ ...SMALL, text: `${report.partnership.name}, ${report.year.label}` }),
			new TextRun({ ...SMALL, text: `\t${sampleMark(report)}`, bold: true, color: '0B0C0C' })
		]
	});
	return new Header({ children: [line] });
}

/** As-at date, and page of pages. */
export function runningFoot(report: Report): Footer {
	const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
	const line = new Paragraph({
		tabStops: RIGHT_EDGE,
		children: [
			new TextRun({ ...SMALL, text: `${asAtWords(report)}\t` }),
			new TextRun({ ...SMALL, children: page })
		]
	});
	return new Footer({ children: [line] });
}
