import type { Figure } from '#lib/document/figure.ts';
import { NOT_YET } from '#lib/document/not-yet.ts';
import type {
	Block,
	Commentary,
	FigureBlock,
	Ledger,
	LedgerRow,
	Prose
} from '#lib/document/report.ts';
import { signature } from '#lib/document/signature.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { meetingsInWords } from '../running-words.ts';
import { chartLines } from './chart-lines.ts';
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
			return [...commentaryLines(block), BLANK];
		case 'banner':
			return [sentence(block.text, 'strong'), BLANK];
		case 'figure':
			return [...figureLines(block), BLANK];
		case 'table':
			return [...tableLines(block), BLANK];
		case 'ledger':
			return [...ledgerLines(block), BLANK];
		case 'chart':
			return chartLines(block);
	}
}

function proseLines(prose: Prose): Line[] {
	return [
		...(prose.heading ? [sentence(prose.heading, 'heading')] : []),
		...prose.paragraphs.map((paragraph) => sentence(paragraph, 'plain')),
		...(prose.items ?? []).map((item) => sentence(item, 'item'))
	];
}

/** A sheet has no links among words, so that an address stands after them. */
function commentaryLines({ heading, written }: Commentary): Line[] {
	if (!written) return [sentence(heading, 'heading'), sentence(NOT_YET, 'strong')];
	return [
		sentence(heading, 'heading'),
		...written.passages.map(({ kind, runs }) => {
			const text = runs.map(({ text, href }) => (href ? `${text} (${href})` : text)).join('');
			return sentence(text, kind === 'item' ? 'item' : 'plain');
		}),
		sentence(signature(written), 'quiet')
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
	const printed = { text: figure.text, number: figure.value ?? undefined };
	const value =
		figure.value === null
			? symbol(figure.symbol ?? '')
			: number(figure.value, numberFormat([printed], figure.unit), String(figure.value));
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
