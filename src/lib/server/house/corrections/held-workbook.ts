import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre';
import {
	headLines,
	instructions,
	markLine,
	SHEET_NAME,
	type HeldRow,
	type HeldSheet
} from './held-sheet.ts';

/** Takes held rows; gives them as an Excel workbook, the wrong cells coloured and each with a note. */
export function heldWorkbook(held: HeldSheet): Promise<Uint8Array> {
	return writeXlsx({
		sheets: [sheet(held)],
		defaultFont: ARIAL,
		properties: { title: SHEET_NAME, creator: 'Accord' }
	});
}

function sheet(held: HeldSheet): WriteSheet {
	const above = [
		markLine(held),
		...instructions(held, 'the coloured cells').map((words) => [words]),
		[]
	];
	const [letters, header] = headLines(held);
	const rows = held.rows.map(({ row, cells, reasons }) => [
		row,
		...cells.map(({ text }) => text),
		reasons.join('\n')
	]);
	const top = above.length;
	return {
		name: SHEET_NAME,
		rows: [...above, letters, header, ...rows],
		cells: new Map([
			...styled(top, letters, QUIET),
			...styled(top + 1, header, HEADER),
			...styled(0, markLine(held), QUIET),
			...held.rows.flatMap((row, at) => rowCells(row, top + 2 + at))
		]),
		columns: widths(held).map((width) => ({ width })),
		freezePane: { rows: top + 2, columns: 1 },
		a11y: { summary: SHEET_NAME }
	};
}

const ARIAL = { name: 'Arial', size: 11 };
// Text whatever it begins with, so that nothing in it is ever calculated.
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
const WRONG: CellStyle = {
	...TEXT,
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F6D9E5' } },
	font: { ...ARIAL, bold: true }
};
const HEADER: CellStyle = { font: { ...ARIAL, bold: true } };
const QUIET: CellStyle = { font: { ...ARIAL, color: { rgb: '505A5F' } } };
const REASON: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

function styled(row: number, values: string[], style: CellStyle): Entry[] {
	return values.map((value, at) => [`${row},${at}`, { value, style }]);
}

type Entry = [
	string,
	NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never
];

function rowCells({ row, cells, reasons }: HeldRow, line: number): Entry[] {
	return [
		[`${line},0`, { value: row, style: { alignment: { vertical: 'top', horizontal: 'left' } } }],
		...cells.map(({ text, wrong }, at): Entry => {
			const style = wrong === null ? TEXT : WRONG;
			const comment = wrong === null ? {} : { comment: { author: 'Accord', text: wrong } };
			return [`${line},${at + 1}`, { value: text, style, ...comment }];
		}),
		[`${line},${cells.length + 1}`, { value: reasons.join('\n'), style: REASON }]
	];
}

function widths({ columns, rows }: HeldSheet): number[] {
	const own = columns.map(({ header }, at) => {
		const longest = Math.max(header.length, ...rows.map(({ cells }) => cells[at]!.text.length));
		return Math.min(36, Math.max(10, longest + 2));
	});
	return [22, ...own, 80];
}
