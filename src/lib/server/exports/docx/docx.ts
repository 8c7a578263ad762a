import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from 'docx';
import type { Report, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Format } from '../format.ts';
import { printable } from '../printable.ts';
import { repack, type Corrections } from '../repack.ts';
import { fileDate, fullTitle, sampleMark } from '../running-words.ts';
import { annexChildren } from './annex.ts';
import { blockChildren } from './block-children.ts';
import { drawFallbacks } from './fallbacks.ts';
import { grid, textCell } from './grid.ts';
import { A4, runningFoot, runningHead } from './pages.ts';
import { NUMBERING, STYLES } from './style.ts';
import { heading, paragraph, quiet, statement } from './words.ts';

/** A Word document that people can edit: Word's own headings, tables and captions, charts as vectors. */
export const docx: Format = {
	extension: 'docx',
	mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	label: 'Word',
	write: async (report) => {
		const file = await Packer.pack(documentOf(printable(report)), 'uint8array');
		const pictures = await drawFallbacks(file);
		return repack(file, fileDate(report), withoutClock(fileDate(report)), pictures);
	}
};

/** The library writes the clock, and numbers drawings on from those of every document before. */
function withoutClock(date: Date): Corrections {
	const instant = date.toISOString().replace('.000', '');
	return {
		'docProps/core.xml': (xml) => xml.replace(/(W3CDTF">)[^<]*/g, `$1${instant}`),
		'word/document.xml': (xml) => {
			let id = 0;
			return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(id += 1)}"`);
		}
	};
}

function documentOf(report: Report): Document {
	return new Document({
		title: fullTitle(report),
		creator: report.partnership.name,
		lastModifiedBy: report.partnership.name,
		description: sampleMark(report),
		styles: STYLES,
		numbering: NUMBERING,
		sections: [
			{
				properties: A4,
				headers: { default: runningHead(report) },
				footers: { default: runningFoot(report) },
				children: [
					...front(report),
					...report.sections.flatMap(sectionChildren),
					...annexChildren(report)
				]
			}
		]
	});
}

function front(report: Report): FileChild[] {
	return [
		quiet(report.partnership.name),
		quiet(report.kicker),
		statement(report.title),
		new Paragraph({ text: report.headline, heading: HeadingLevel.TITLE }),
		paragraph(report.lede),
		counts(report)
	];
}

function counts({ counts }: Report): FileChild {
	const columns = counts.map(({ state }) => ({ label: STATE_WORDS[state] }));
	return grid(columns, [counts.map(({ count }) => textCell(String(count)))]);
}

function sectionChildren(section: Section): FileChild[] {
	return [
		heading(section.title, 1),
		...(section.intro ? [paragraph(section.intro, { leading: true })] : []),
		...section.blocks.flatMap(blockChildren)
	];
}
