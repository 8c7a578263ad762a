import Papa from 'papaparse';
import { headLines, instructions, markLine, type HeldSheet } from './held-sheet.ts';

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Takes held rows; gives them as CSV, what would be a formula disarmed. */
export function heldCsv(held: HeldSheet): string {
	const lines = [
		markLine(held),
		...instructions(held).map((words) => [words]),
		...headLines(held),
		...held.rows.map(({ row, cells, reasons }) => [
			String(row),
			...cells.map(({ text }) => text),
			reasons.join(' ')
		])
	];
	return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: true })}\r\n`;
}
