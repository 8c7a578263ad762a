import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { BULLETS, QUIET } from './style.ts';

/** Takes a title and its level; gives a heading, never parted from what follows. */
export function heading(title: string, level: 1 | 2): Paragraph {
	return new Paragraph({ text: title, heading: HeadingLevel[`HEADING_${level}`] });
}

/** A paragraph of plain text; `leading` ones stay with what follows. */
export function paragraph(text: string, { leading = false } = {}): Paragraph {
	return new Paragraph({ text, keepNext: leading });
}

/** A quieter line in front of or under a chart or table; `leading` ones stay with what follows. */
export function caption(text: string, { leading = false } = {}): Paragraph {
	return new Paragraph({ text, style: 'Caption', keepNext: leading });
}

/** A line in the colour of captions and the size of text. */
export function quiet(text: string): Paragraph {
	return new Paragraph({ children: [new TextRun({ text, color: QUIET })], keepNext: true });
}

/** A sentence in large serif type. */
export function statement(text: string): Paragraph {
	return new Paragraph({ text, style: 'Statement' });
}

/** One item of a list. */
export function bullet(text: string): Paragraph {
	return new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } });
}
