import { utils } from '@e965/xlsx';
import { meaningOf, type Cell } from '#lib/sheets/cell-text.ts';

/** Gathers, cell by cell, what the sender should know of how a sheet was read. */
export class SheetNotes {
	errors = 0;
	firstError = '';
	percentages = 0;
	firstPercentage = '';

	see(cell: Cell, row: number, column: number): void {
		if (cell.t === 'e') {
			this.firstError ||= `${nameOf(cell.v)} in ${address(row, column)}`;
			this.errors += 1;
		} else if (cell.t === 'n' && meaningOf(String(cell.z ?? 'General')) === 'percentage') {
			this.firstPercentage ||= address(row, column);
			this.percentages += 1;
		}
	}

	/** The notes as sentences. */
	said(merged: string[]): string[] {
		const notes = [];
		if (this.errors)
			notes.push(
				this.errors === 1
					? `One cell shows an error (${this.firstError}) and is read as blank.`
					: `${this.errors.toLocaleString('en-GB')} cells show an error, such as ${this.firstError}, and are read as blank.`
			);
		if (this.percentages)
			notes.push(
				this.percentages === 1
					? `The percentage in ${this.firstPercentage} is read as the figure before the sign: 79 for 79%.`
					: `Percentages, such as in ${this.firstPercentage}, are read as the figure before the sign: 79 for 79%.`
			);
		if (merged.length)
			notes.push(
				`Merged cells count in their first row only: ${merged.slice(0, 3).join(', ')}${merged.length > 3 ? ` and ${merged.length - 3} more` : ''}.`
			);
		return notes;
	}
}

function address(r: number, c: number): string {
	return utils.encode_cell({ r, c });
}

const ERRORS: Record<number, string> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A'
};

function nameOf(code: unknown): string {
	return ERRORS[code as number] ?? 'an error';
}
