import { PAPER } from '#lib/charts/frame.ts';
import { NOT_YET } from '#lib/document/not-yet.ts';
import type {
	Block,
	Cell,
	ChartBlock,
	Commentary,
	Ledger,
	Report,
	Section,
	Table
} from '#lib/document/report.ts';
import { notesUnder } from '#lib/document/pins.ts';
import { signature } from '#lib/document/signature.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { STATE_WORDS, STATES } from '#lib/document/state.ts';
import { chartPicture, HALF_PAPER, statePicture, STRIP_KEY, stripPicture } from '../pictures.ts';
import { isShort, sharedWidths, type Room } from '../shared-widths.ts';
import type { Setting } from './compile.ts';
import { SQUARE } from './drawable.ts';
import { asAtWords, fullTitle, sampleMark } from '../running-words.ts';

/** Takes a report and how it is set; gives what `report.typ` reads: the report with the words and drawings set beside it. */
export function printed(report: Report, setting: Setting) {
	const whole = isWhole(report);
	return {
		...report,
		whole,
		spread: report.sections.some(({ wide }) => wide),
		sections: report.sections.map((section) => printedSection(section, setting)),
		fullTitle: fullTitle(report),
		asAtWords: asAtWords(report),
		mark: sampleMark(report),
		stateWords: STATE_WORDS,
		stateShapes: Object.fromEntries(STATES.map((state) => [state, statePicture(state).svg])),
		stripKey: STRIP_KEY,
		squares: JSON.stringify(report).includes(SQUARE)
	};
}

/** Of two pages, with nothing that it rests on behind them. */
function isWhole({ compact, sections, evidenceRows = [] }: Report): boolean {
	const follows = ({ annex, blocks }: Section) =>
		annex === true || blocks.some(({ kind }) => kind === 'chart');
	return compact === true && evidenceRows.length === 0 && !sections.some(follows);
}

function printedSection(section: Section, setting: Setting) {
	const { id, annex = false, wide = false } = section;
	const glossary = id === 'notes' && section.blocks.every(({ kind }) => kind === 'prose');
	const columns = annex || wide ? null : COLUMNS[setting];
	const blocks = section.blocks.map((block) => printedBlock(block, columns));
	return { ...section, annex, wide, glossary, blocks };
}

function printedBlock(block: Block, columns: Room | null) {
	switch (block.kind) {
		case 'commentary':
			return printedCommentary(block);
		case 'table':
			return printedTable(block, columns ?? ROOM);
		case 'chart':
			return printedChart(block, columns !== null);
		case 'ledger':
			return printedLedger(block);
		default:
			return block;
	}
}

function printedCommentary({ written, ...place }: Commentary) {
	const signed = written && { ...written, signature: signature(written) };
	return { ...place, notYet: NOT_YET, written: signed };
}

function printedChart(chart: ChartBlock, compact: boolean) {
	return {
		...chart,
		...(chart.strength ? { strengthWords: strengthInWords(chart.strength) } : {}),
		notes: notesUnder(chart),
		picture: chartPicture(chart, compact ? HALF_PAPER : PAPER),
		table: annexTable(chart.table)
	};
}

function printedLedger(ledger: Ledger) {
	const rows = ledger.rows.map((row) => ({ ...row, strip: stripPicture(row, ledger) }));
	return { ...ledger, rows };
}

/** Type of 10 points between the margins of A4, in points. */
const ROOM = { width: 481, character: 5.2, margins: 16 };
/** Type of 8.8 points in one of two columns. */
const CLOSE = { width: 236, character: 4.5, margins: 10 };
/** The same with type of 10 points. */
const ROOMY = { width: 236, character: 5.1, margins: 10 };

/** Of the columns there are, if there are two. */
const COLUMNS = { open: null, close: CLOSE, roomy: ROOMY };

interface PrintedTable extends Table {
	/** Of its columns, in points. */
	widths: number[];
	short: boolean;
}

function printedTable(table: Table, room: Room): PrintedTable {
	const heads = table.columns.map((column) => column.label);
	const rows = table.rows.map((row) => row.map(withWholeDates));
	const texts = rows.map((row) => row.map(textsOf));
	const widths = sharedWidths(heads, texts, room);
	return { ...table, rows, widths, short: isShort(texts, widths, room) };
}

/** In the annex type is smaller, and tables that fit half the page stand two beside each other. */
const COLUMN = { width: 228, character: 4.1, margins: 10 };
const WHOLE = { ...COLUMN, width: 481 };
/** A table so small may as well be folded: its words take more lines. */
const SMALL = { columns: 5, rows: 8 };

function annexTable(table: Table) {
	const whole = printedTable(table, WHOLE);
	const fits = whole.widths.reduce((sum, width) => sum + width, 0) <= COLUMN.width;
	const folds = table.columns.length <= SMALL.columns && table.rows.length <= SMALL.rows;
	return { ...(fits || folds ? printedTable(table, COLUMN) : whole), narrow: fits || folds };
}

/** In a narrow column a date takes two lines at the most: "22 November" and its year. */
function withWholeDates(cell: Cell): Cell {
	return { ...cell, text: cell.text.replace(DAY, '$1\u00a0') };
}

const DAY = /\b(\d{1,2}) (?=[A-Z][a-z]+ \d{4}\b)/g;

/** A state's shape takes the room of three characters. */
function textsOf({ text, note, state }: Cell): string[] {
	return [state ? `___${text.replaceAll(' ', '_')}` : text, note ?? ''];
}
