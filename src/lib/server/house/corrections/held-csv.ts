import Papa from 'papaparse';
import { headLines, instructions, markLine, REASONS, type HeldSheet } from './held-sheet.ts';

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Takes held rows; gives them as CSV, what would be a formula disarmed. */
export function heldCsv(held: HeldSheet): string {
	const lines = [
		markLine(held),
		...instructions(held, `the cells that “${REASONS}” speaks of`).map((words) => [words]),
		...headLines(held),
		...held.rows.map(({ row, cells, reasons }) => [
			String(row),
			...cells.map(({ text }) => text),
			reasons.join(' ')
		])
	];
	return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: true })}\r\n`;
}
