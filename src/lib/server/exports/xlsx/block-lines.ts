import type { Figure } from '#lib/document/figure.ts';
import type { Block, FigureBlock, Ledger, LedgerRow, Prose } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { asProse } from '#lib/document/passages.ts';
import { meetingsInWords } from '../running-words.ts';
import { notesUnder } from '#lib/document/pins.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import {
	BLANK,
	empty,
	head,
	number,
	sentence,
	symbol,
	words,
	type Line,
	type SheetCell
} from './lines.ts';
import { numberFormat } from './number-format.ts';
import { tableLines } from './table-lines.ts';

/** Takes a block; gives its rows of a sheet, a blank one after them. */
export function blockLines(block: Block): Line[] {
	switch (block.kind) {
		case 'prose':
			return [...proseLines(block), BLANK];
		case 'commentary':
			return [...proseLines(asProse(block)), BLANK];
		case 'banner':
			return [sentence(block.text, 'strong'), BLANK];
		case 'figure':
			return [...figureLines(block), BLANK];
		case 'table':
			return [...tableLines(block), BLANK];
		case 'ledger':
			return [...ledgerLines(block), BLANK];
		case 'chart':
			return [
				...tableLines({ ...block.table, title: block.title, subtitle: block.subtitle }),
				...(block.strength ? [sentence(strengthInWords(block.strength), 'quiet')] : []),
				...notesUnder(block).map((note) => sentence(note, 'quiet')),
				sentence(block.source.text, 'quiet'),
				BLANK
			];
	}
}

function proseLines(prose: Prose): Line[] {
	return [
		...(prose.heading ? [sentence(prose.heading, 'heading')] : []),
		...prose.paragraphs.map((paragraph) => sentence(paragraph, 'plain')),
		...(prose.items ?? []).map((item) => sentence(item, 'plain'))
	];
}

const FIGURE_HEADS = ['As printed', 'Number', 'Numerator', 'Denominator', 'Missing'];
const FIGURE_NUMERIC = [false, true, true, true, true];

function figureLines({ label, figure, note }: FigureBlock): Line[] {
	return [
		head(['Figure', ...FIGURE_HEADS], [false, ...FIGURE_NUMERIC]),
		{ cells: [words(label), ...figureCells(figure)] },
		...(note ? [sentence(note, 'quiet')] : [])
	];
}

function figureCells(figure: Figure): SheetCell[] {
	const value =
		figure.value === null
			? symbol(figure.symbol ?? '')
			: number(figure.value, numberFormat(figure.text, figure.unit), String(figure.value));
	return [
		words(figure.text),
		value,
		...[figure.numerator, figure.denominator, figure.missing].map(counted)
	];
}

function counted(count: number | null): SheetCell {
	return count === null ? empty : number(count, 'General', String(count));
}

function ledgerLines(ledger: Ledger): Line[] {
	const before = ['Clause', 'Promise', 'State'];
	const after = ['Reason', 'What would show it', 'Meetings'];
	const numeric = [...before.map(() => false), ...FIGURE_NUMERIC];
	return [
		sentence(ledger.title, 'heading'),
		...(ledger.subtitle ? [sentence(ledger.subtitle, 'quiet')] : []),
		head([...before, ...FIGURE_HEADS, ...after], numeric),
		...ledger.rows.map(ledgerLine),
		...ledger.notes.map((note) => sentence(note, 'quiet'))
	];
}

function ledgerLine(row: LedgerRow): Line {
	const figure = row.figure ? figureCells(row.figure) : FIGURE_HEADS.map(() => empty);
	const meetings = meetingsInWords(row.dots ?? []);
	return {
		cells: [
			words(row.ref),
			words(row.promise),
			words(STATE_WORDS[row.state]),
			...figure,
			words(row.reason),
			words(row.wants ?? ''),
			words(meetings)
		]
	};
}
