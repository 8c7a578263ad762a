import {
	Bookmark,
	HeadingLevel,
	InternalHyperlink,
	Paragraph,
	SimpleField,
	TextRun,
	type ParagraphChild
} from 'docx';
import { BULLETS } from './numbering.ts';

/** Takes a title, its level and perhaps the mark that links lead to; gives a heading, never parted from what follows. */
export function heading(title: string, level: 1 | 2 | 3, mark?: string): Paragraph {
	const run = new TextRun(title);
	const children = mark ? [new Bookmark({ id: mark, children: [run] })] : [run];
	return new Paragraph({ children, heading: HeadingLevel[`HEADING_${level}`] });
}

/** A paragraph of plain text; `leading` ones stay with what follows. */
export function paragraph(text: string, { leading = false, style = 'Normal' } = {}): Paragraph {
	return new Paragraph({ text, keepNext: leading, ...(style !== 'Normal' && { style }) });
}

/** A quieter line in front of or under a chart or table; `leading` ones stay with what follows. */
export function caption(words: string | ParagraphChild[], { leading = false } = {}): Paragraph {
	const children = typeof words === 'string' ? [new TextRun(words)] : words;
	return new Paragraph({ children, style: 'Caption', keepNext: leading });
}

/** A sentence in large serif type. */
export function statement(text: string): Paragraph {
	return new Paragraph({ text, style: 'Statement' });
}

/** One item of a list: text, or runs of it. */
export function bullet(words: string | ParagraphChild[]): Paragraph {
	const children = typeof words === 'string' ? [new TextRun(words)] : words;
	return new Paragraph({
		children,
		style: 'ListBullet',
		numbering: { reference: BULLETS, level: 0 }
	});
}

/** Takes what is numbered and its number; gives both as Word numbers captions, so that a chart put between is counted. */
export function numbered(label: string, at: number): ParagraphChild[] {
	return [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, String(at))];
}

/** Takes words and a mark in the document; gives the words as a link to it. */
export function leadsTo(words: string, mark: string): InternalHyperlink {
	return new InternalHyperlink({
		anchor: mark,
		children: [new TextRun({ text: words, style: 'Hyperlink' })]
	});
}

/** Takes what it marks and its number; gives the mark that links lead to. */
export function markOf(kind: 'section' | 'chart' | 'figures', at: number): string {
	return `${kind}_${at}`;
}
