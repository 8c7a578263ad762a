import type { Block, Cell, Report, Section, Table } from '#lib/document/report.ts';
import { asProse } from '#lib/document/passages.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { STATE_WORDS, STATES } from '#lib/document/state.ts';
import { chartPicture, statePicture, STRIP_KEY, stripPicture } from '../pictures.ts';
import { sharedWidths } from '../shared-widths.ts';
import { SQUARE } from './drawable.ts';
import { asAtWords, fullTitle, sampleMark } from '../running-words.ts';

/** Takes a report; gives what `report.typ` reads: the report with the words and drawings set beside it. */
export function printed(report: Report) {
	return {
		...report,
		sections: report.sections.map(printedSection),
		fullTitle: fullTitle(report),
		asAtWords: asAtWords(report),
		mark: sampleMark(report),
		stateWords: STATE_WORDS,
		stateShapes: Object.fromEntries(STATES.map((state) => [state, statePicture(state).svg])),
		stripKey: STRIP_KEY,
		squares: JSON.stringify(report).includes(SQUARE)
	};
}

function printedSection(section: Section) {
	return { ...section, blocks: section.blocks.map(printedBlock) };
}

function printedBlock(block: Block) {
	if (block.kind === 'commentary') return asProse(block);
	if (block.kind === 'table') return printedTable(block);
	if (block.kind === 'chart') {
		return {
			...block,
			...(block.strength ? { strengthWords: strengthInWords(block.strength) } : {}),
			picture: chartPicture(block),
			table: annexTable(block.table)
		};
	}
	if (block.kind !== 'ledger') return block;
	return { ...block, rows: block.rows.map((row) => ({ ...row, strip: stripPicture(row, block) })) };
}

/** Type of 10 points between the margins of A4, in points. */
const ROOM = { width: 481, character: 5.2, margins: 16 };

function printedTable(table: Table, room = ROOM): Table & { widths: number[] } {
	const heads = table.columns.map((column) => column.label);
	const texts = table.rows.map((row) => row.map(textsOf));
	return { ...table, widths: sharedWidths(heads, texts, room) };
}

/** Tables of up to five columns stand two beside each other in the annex, in smaller type. */
const FEW_COLUMNS = 5;
const COLUMN = { width: 228, character: 4.1, margins: 10 };
const WHOLE = { width: 481, character: 4.1, margins: 10 };

function annexTable(table: Table) {
	const narrow = table.columns.length <= FEW_COLUMNS;
	return { ...printedTable(table, narrow ? COLUMN : WHOLE), narrow };
}

/** A state's shape takes the room of three characters. */
function textsOf({ text, note, state }: Cell): string[] {
	return [state ? `___${text.replaceAll(' ', '_')}` : text, note ?? ''];
}
