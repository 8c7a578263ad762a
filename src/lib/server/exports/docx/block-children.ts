import { Paragraph, TextRun, type FileChild } from 'docx';
import { notesUnder } from '#lib/document/pins.ts';
import type { Block, ChartBlock, FigureBlock, Prose } from '#lib/document/report.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { chartPicture } from '../pictures.ts';
import { commentaryChildren } from './commentary.ts';
import { pictureRun } from './picture-run.ts';
import { pixels, type Setting } from './setting.ts';
import { ledgerChildren, tableChildren } from './tables.ts';
import {
	bullet,
	caption,
	heading,
	leadsTo,
	markOf,
	numbered,
	paragraph,
	statement
} from './words.ts';

/** Takes a block and how it is set; gives its paragraphs and tables. */
export function blockChildren(block: Block, setting: Setting): FileChild[] {
	switch (block.kind) {
		case 'prose':
			return proseChildren(block);
		case 'commentary':
			return commentaryChildren(block);
		case 'banner':
			return [paragraph(block.text, { style: 'IntenseQuote', leading: true })];
		case 'figure':
			return figureChildren(block);
		case 'table':
			return tableChildren(block, setting);
		case 'chart':
			return chartChildren(block, setting);
		case 'ledger':
			return ledgerChildren(block, setting);
	}
}

function proseChildren(prose: Prose): Paragraph[] {
	return [
		...(prose.heading ? [heading(prose.heading, 2)] : []),
		...prose.paragraphs.map((text) => paragraph(text)),
		...(prose.items ?? []).map((item) => bullet(item))
	];
}

function figureChildren({ label, figure, note }: FigureBlock): Paragraph[] {
	return [
		paragraph(label, { style: 'Subtitle' }),
		statement(figure.text),
		...(note ? [caption(note)] : [])
	];
}

/** The drawing and its lines stay together: all but the last are kept with the next. */
function chartChildren(chart: ChartBlock, { width, frame, numbers }: Setting): Paragraph[] {
	const at = numbers.get(chart.id) ?? 0;
	const lines = [
		...(chart.strength ? [strengthInWords(chart.strength)] : []),
		...notesUnder(chart)
	];
	return [
		heading(chart.title, 2, markOf('chart', at)),
		caption(chart.subtitle, { leading: true }),
		new Paragraph({
			children: [pictureRun(chartPicture(chart, frame), pixels(width))],
			keepNext: true
		}),
		...lines.map((line) => caption(line, { leading: true })),
		caption([
			...numbered('Chart', at),
			new TextRun(`. ${chart.source.text} `),
			leadsTo('Its figures are in the annex.', markOf('figures', at))
		])
	];
}
