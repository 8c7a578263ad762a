import { ExternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { NOT_YET } from '#lib/document/not-yet.ts';
import type { Commentary, Passage, Run } from '#lib/document/report.ts';
import { signature } from '#lib/document/signature.ts';
import { bullet, heading, paragraph } from './words.ts';

/** Takes what somebody wrote; gives its heading, paragraphs and items, and who wrote it; or that it is still missing. */
export function commentaryChildren({ heading: title, written }: Commentary): Paragraph[] {
	if (!written) return [heading(title, 2), paragraph(NOT_YET, { style: 'IntenseQuote' })];
	return [
		heading(title, 2),
		...written.passages.map(passage),
		paragraph(signature(written), { style: 'Signature' })
	];
}

function passage({ kind, runs }: Passage): Paragraph {
	const children = runs.map(runOf);
	return kind === 'item' ? bullet(children) : new Paragraph({ children });
}

function runOf({ text, strong: bold = false, href }: Run): ParagraphChild {
	if (!href) return new TextRun({ text, bold });
	const words = new TextRun({ text, bold, style: 'Hyperlink' });
	return new ExternalHyperlink({ link: href, children: [words] });
}
