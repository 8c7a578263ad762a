import { TextRun, type FileChild } from 'docx';
import type { Cell, Ledger, LedgerRow, Table } from '#lib/document/report.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import { statePicture, STRIP_KEY, stripPicture, type Picture } from '../pictures.ts';
import { grid, textCell, type GridCell } from './grid.ts';
import { tableByHand } from './by-hand.ts';
import { pictureRun } from './picture-run.ts';
import type { Setting } from './setting.ts';
import { QUIET } from './style.ts';
import { caption, heading } from './words.ts';

/** Takes a table, how it is set and perhaps the mark that links lead to; gives its title, the table and its notes. */
export function tableChildren(table: Table, setting: Setting, mark?: string): FileChild[] {
	return [
		heading(table.title, 2, mark),
		...(table.subtitle ? [caption(table.subtitle, { leading: true })] : []),
		table.byHand ? tableByHand(table) : tableGrid(table, setting),
		...notes(table.notes),
		...(table.source ? [caption(table.source.text)] : [])
	];
}

function tableGrid({ columns, rows, total }: Table, setting: Setting) {
	const heads = columns.map(({ label, unit }) => ({ label, numeric: unit !== undefined }));
	const cells = rows.map((row, index) =>
		row.map((cell) => cellOf(cell, total === true && index === rows.length - 1))
	);
	return grid(heads, cells, setting);
}

function cellOf(cell: Cell, bold: boolean): GridCell {
	const plain = textCell(cell.text, { bold, note: cell.note });
	return cell.state ? withShape(plain, cell.state) : plain;
}

/** The shape stands in front of the word, which says the same. */
function withShape(cell: GridCell, state: State): GridCell {
	const [first = [], ...others] = cell.lines;
	const shape = pictureRun(statePicture(state), 13);
	return {
		lines: [[shape, new TextRun('\u00a0'), ...first], ...others],
		texts: cell.texts.map((text) => `___${text}`)
	};
}

const LEDGER_HEADS = ['Clause', 'Promise', 'What was counted', 'State'].map((label) => ({ label }));
/** Twentieths of a point: the strip of dots needs its room, the promise has the rest. */
const LEDGER_WIDTHS = [850, 4738, 2250, 1800];
const STRIP_PIXELS = 132;

/** In one of two columns what was counted and the state stand under the promise. */
const CLOSE_HEADS = ['Clause', 'Promise, state and what was counted'].map((label) => ({ label }));
const CLOSE_WIDTHS = [750, 3870];

/** Takes the ledger of promises and how it is set; gives its title, table and notes. */
export function ledgerChildren(ledger: Ledger, { close }: Setting): FileChild[] {
	const rows = ledger.rows.map((row) => ledgerCells(row, ledger));
	return [
		heading(ledger.title, 2),
		...(ledger.subtitle ? [caption(ledger.subtitle, { leading: true })] : []),
		close
			? grid(CLOSE_HEADS, rows.map(underOneAnother), CLOSE_WIDTHS)
			: grid(LEDGER_HEADS, rows, LEDGER_WIDTHS),
		...notes([STRIP_KEY, ...ledger.notes])
	];
}

function underOneAnother([ref, promise, counted, state]: GridCell[]): GridCell[] {
	const cells = [promise, state, counted].filter((cell) => cell !== undefined);
	const lines = cells.flatMap((cell) => cell.lines);
	return [ref ?? textCell(''), { lines, texts: [] }];
}

function ledgerCells(row: LedgerRow, ledger: Ledger): GridCell[] {
	const strip = stripPicture(row, ledger);
	const figure = textCell(row.figure?.text ?? '');
	return [
		textCell(row.ref),
		promiseCell(row),
		strip ? withStrip(figure, strip) : figure,
		withShape(textCell(STATE_WORDS[row.state]), row.state)
	];
}

function withStrip(cell: GridCell, strip: Picture): GridCell {
	return { ...cell, lines: [[pictureRun(strip, STRIP_PIXELS)], ...cell.lines] };
}

function promiseCell({ promise, reason, wants }: LedgerRow): GridCell {
	const quiet = wants ? `To show it: ${wants}` : reason;
	return {
		lines: [
			[new TextRun({ text: promise, bold: true })],
			...(quiet ? [[new TextRun({ text: quiet, color: QUIET })]] : [])
		],
		texts: []
	};
}

function notes(lines: string[]): FileChild[] {
	return lines.map((line) => caption(line));
}
