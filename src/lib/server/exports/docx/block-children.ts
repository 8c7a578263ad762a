import { BorderStyle, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, ChartBlock, FigureBlock, Prose } from '#lib/document/report.ts';
import { asProse } from '#lib/document/passages.ts';
import { chartPicture } from '../pictures.ts';
import { notesUnder } from '#lib/document/pins.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { pictureRun } from './picture-run.ts';
import { TEXT_PIXELS } from './style.ts';
import { ledgerChildren, tableChildren } from './tables.ts';
import { bullet, caption, heading, paragraph, quiet, statement } from './words.ts';

/** Takes a block; gives its paragraphs and tables. */
export function blockChildren(block: Block): FileChild[] {
	switch (block.kind) {
		case 'prose':
			return proseChildren(block);
		case 'commentary':
			return proseChildren(asProse(block));
		case 'banner':
			return [banner(block.text)];
		case 'figure':
			return figureChildren(block);
		case 'table':
			return tableChildren(block);
		case 'chart':
			return chartChildren(block);
		case 'ledger':
			return ledgerChildren(block);
	}
}

function proseChildren(prose: Prose): Paragraph[] {
	return [
		...(prose.heading ? [heading(prose.heading, 2)] : []),
		...prose.paragraphs.map((text) => paragraph(text)),
		...(prose.items ?? []).map(bullet)
	];
}

function banner(text: string): Paragraph {
	return new Paragraph({
		children: [new TextRun({ text, bold: true })],
		indent: { left: 160 },
		border: { left: { style: BorderStyle.SINGLE, size: 24, color: '12436D', space: 8 } }
	});
}

function figureChildren({ label, figure, note }: FigureBlock): Paragraph[] {
	return [quiet(label), statement(figure.text), ...(note ? [caption(note)] : [])];
}

function chartChildren(chart: ChartBlock): Paragraph[] {
	return [
		heading(chart.title, 2),
		caption(chart.subtitle, { leading: true }),
		new Paragraph({ children: [pictureRun(chartPicture(chart), TEXT_PIXELS)], keepNext: true }),
		...(chart.strength ? [caption(strengthInWords(chart.strength))] : []),
		...notesUnder(chart).map((note) => caption(note)),
		caption(chart.source.text)
	];
}
