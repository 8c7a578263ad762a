import { attendance } from '#lib/server/datasets/attendance.ts';
import { mapHeader } from '../mapping.ts';
import { saysWho } from './people.ts';

const MOST_TITLE_ROWS = 30;
const CAME =
	/^(meetings |number |no\.? |total )?(attended|attendance|present|attendances)( meetings)?$/;
const DUE =
	/should have|possible|expected|eligible|out of|could have|^(total )?meetings( held)?$|%|percent|rate/;

/**
 * Takes a sheet’s first rows; tells whether it counts meetings for each person or school without naming one,
 * as governance platforms export attendance: how many they came to, of how many.
 */
export function isSummary(rows: string[][]): boolean {
	return rows.slice(0, MOST_TITLE_ROWS).some((cells, at) => {
		const words = cells.map((cell) => cell.trim().toLowerCase());
		const came = words.findIndex((word) => CAME.test(word));
		const due = words.findIndex((word, column) => column !== came && DUE.test(word));
		return came >= 0 && due >= 0 && namesSomebody(cells) && areNumbers(rows.slice(at + 1), came);
	});
}

function namesSomebody(cells: string[]): boolean {
	const who = attendance.columns.filter(saysWho);
	const titled = cells.some((cell) => /^(governor|trustee|member)s?( name)?$/i.test(cell.trim()));
	return titled || mapHeader(cells, who).some((field) => field !== null);
}

function areNumbers(rows: string[][], column: number): boolean {
	const filled = rows.map((cells) => (cells[column] ?? '').trim()).filter(Boolean);
	return (
		filled.length > 0 &&
		filled.every((cell) => /^(\d+( ?(of|out of|\/) ?\d+)?|n\/?a|-)$/i.test(cell))
	);
}
