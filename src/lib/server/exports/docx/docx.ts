import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	type FileChild,
	type ISectionOptions
} from 'docx';
import type { Report, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Format } from '../format.ts';
import { printable, type Printable } from '../printable.ts';
import { repack, type Corrections } from '../repack.ts';
import { fileDate, fullTitle, sampleMark } from '../running-words.ts';
import { annexChildren } from './annex.ts';
import { blockChildren } from './block-children.ts';
import { drawFallbacks } from './fallbacks.ts';
import { grid, textCell } from './grid.ts';
import { contents } from './contents.ts';
import { NUMBERING } from './numbering.ts';
import { GOES_ON, NEW_PAGE, ONE_COLUMN, runningFoot, runningHead, TWO_COLUMNS } from './pages.ts';
import { open, settingOf } from './setting.ts';
import { steadyDocument, steadyRelations } from './steady-ids.ts';
import { stylesOf } from './style.ts';
import { heading, markOf, paragraph } from './words.ts';

/** A Word document that people can edit: Word's own headings, tables and captions, charts as vectors. */
export const docx: Format = {
	extension: 'docx',
	mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	label: 'Word',
	write: async (report) => {
		const file = await Packer.pack(documentOf(printable(report)), 'uint8array');
		const pictures = await drawFallbacks(file);
		return repack(file, fileDate(report), corrections(fileDate(report)), pictures);
	}
};

/** The library writes the clock, and names of chance. */
function corrections(date: Date): Corrections {
	const instant = date.toISOString().replace('.000', '');
	return {
		'docProps/core.xml': (xml) => xml.replace(/(W3CDTF">)[^<]*/g, `$1${instant}`),
		'word/document.xml': steadyDocument,
		'word/_rels/document.xml.rels': steadyRelations
	};
}

function documentOf(report: Printable): Document {
	return new Document({
		title: fullTitle(report),
		subject: report.kicker,
		creator: report.partnership.name,
		lastModifiedBy: report.partnership.name,
		description: sampleMark(report),
		styles: stylesOf(report.compact === true),
		numbering: NUMBERING,
		sections: parts(report)
	});
}

/** Head and foot of the first part are those of all. */
function parts(report: Printable): ISectionOptions[] {
	const running = {
		headers: { default: runningHead(report) },
		footers: { default: runningFoot(report) }
	};
	const opening = [...front(report), ...contents(report)];
	const those = (is: (section: Section) => boolean) =>
		report.sections.flatMap((section, at) =>
			is(section) ? sectionChildren(section, at, report) : []
		);
	const annex = [...those((section) => section.annex === true), ...annexChildren(report)];
	if (!report.compact) {
		const body = those((section) => !section.annex);
		return [{ ...running, properties: ONE_COLUMN, children: [...opening, ...body, ...annex] }];
	}
	const wide = those((section) => section.wide === true);
	return [
		{ ...running, properties: ONE_COLUMN, children: opening },
		{ properties: TWO_COLUMNS, children: those((section) => !section.annex && !section.wide) },
		// Under what has the whole width there is room for what the report rests on.
		{ properties: wide.length > 0 ? GOES_ON : NEW_PAGE, children: [...wide, ...annex] }
	];
}

function front(report: Printable): FileChild[] {
	return [
		paragraph(report.partnership.name, { style: 'Subtitle' }),
		paragraph(report.kicker, { style: 'Subtitle' }),
		...[report.draft, report.approved].flatMap((mark) =>
			mark ? [paragraph(mark, { style: 'IntenseQuote' })] : []
		),
		paragraph(report.title, { style: 'Subtitle' }),
		new Paragraph({ text: report.headline, heading: HeadingLevel.TITLE }),
		paragraph(report.lede),
		...(report.counts.length > 0 ? [counts(report)] : []),
		...(report.countsNote ? [paragraph(report.countsNote)] : [])
	];
}

function counts(report: Report): FileChild {
	const columns = report.counts.map(({ state }) => ({ label: STATE_WORDS[state] }));
	return grid(columns, [report.counts.map(({ count }) => textCell(String(count)))], open(report));
}

function sectionChildren(section: Section, at: number, report: Report): FileChild[] {
	const setting = section.annex ? open(report) : settingOf(report, section);
	return [
		heading(section.title, 1, markOf('section', at + 1)),
		...(section.intro ? [paragraph(section.intro, { leading: true })] : []),
		...section.blocks.flatMap((block) => blockChildren(block, setting))
	];
}
