import type { Correction } from '#lib/server/house/corrections/undoing.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Corrected } from '#lib/server/ledger/entries.ts';

/** Takes a correction; says what was done: “10 cells mended, 2 rows left out”. */
export function cellsInWords({ cells, leftOut, takenBackIn }: Corrected): string {
	const parts = [
		cells.length > 0 && `${counted(cells.length, 'cell')} mended`,
		leftOut.length > 0 && `${counted(leftOut.length, 'row')} left out`,
		takenBackIn.length > 0 && `${counted(takenBackIn.length, 'row')} put back`
	];
	return parts.filter(Boolean).join(', ') || 'nothing changed';
}

/** A cell that was mended, and what stands in it now. */
export interface Change {
	row: number;
	letter: string;
	header: string;
	/** Null where it is as it was sent. */
	value: string | null;
}

/** So many changes are told one by one. */
const MOST_TOLD = 100;

/** Takes a correction and its sheet; gives the first of the cells that it changed. */
export function changesOf({ cells }: Correction, { columns }: UnderstoodSheet): Change[] {
	return cells.slice(0, MOST_TOLD).map(({ row, column, value }) => {
		const { letter = '', source = '' } = columns[column - 1] ?? {};
		return { row, letter, header: source, value };
	});
}

/** Takes a correction and its sheet as it is read since; says what was done and what became of the rows. */
export function outcomeInWords(correction: Correction, sheet: UnderstoodSheet): string {
	const done = correction.takesBack
		? `Undone: ${cellsInWords({ ...correction, leftOut: correction.takenBackIn, takenBackIn: correction.leftOut })}.`
		: `${upperFirst(cellsInWords(correction))}.`;
	return [done, ...(correction.takesBack ? [] : fates(correction, sheet)), standing(sheet)]
		.filter(Boolean)
		.join(' ');
}

// Which rows are held is known of the first of them only.
function fates({ cells }: Correction, { held, shown = [] }: UnderstoodSheet): string[] {
	const rows = new Set(cells.map(({ row }) => row));
	if (rows.size === 0 || shown.length < held) return [];
	const still = shown.filter(({ row }) => rows.has(row)).length;
	const sound = rows.size - still;
	return [
		sound > 0 ? `${counted(sound, 'row')} ${sound === 1 ? 'is' : 'are'} sound now` : '',
		still > 0 ? `${counted(still, 'row')} still ${still === 1 ? 'needs' : 'need'} something` : ''
	]
		.filter(Boolean)
		.map((sentence) => `${sentence}.`);
}

function standing({ held }: UnderstoodSheet): string {
	if (held === 0) return 'No row is held any more.';
	return `${counted(held, 'row')} ${held === 1 ? 'is' : 'are'} held.`;
}

function counted(count: number, one: string): string {
	return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
