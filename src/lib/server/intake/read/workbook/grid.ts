import { CAPS } from './caps.ts';
import { SheetNotes } from './sheet-notes.ts';
import { Stumbled } from './stumbled.ts';

/** No sheet reaches further; an address that does is made up. */
export const EXCEL = { rows: 1_048_576, columns: 16_384 };

/** The cells of one sheet as text, gaps where nothing stands; rows and columns count from 0. */
export class Grid {
	readonly rows: (string[] | undefined)[] = [];
	/** Up to the last that holds anything, whatever size the sheet states. */
	height = 0;
	width = 0;
	readonly notes = new SheetNotes();
	#cells = 0;

	/** Puts a text in its place. */
	put(row: number, column: number, text: string): void {
		if (text === '') return;
		const cells = this.#row(row, column);
		// Two cells in one place: which is meant, nobody can say.
		if (cells[column] !== undefined) throw new Stumbled('workbook-damaged');
		cells[column] = text;
		this.#count(1);
		if (text.charCodeAt(0) > 0x20 || text.trim() !== '') this.#reach(row, column);
	}

	/** Notes a cell that shows an error: it is blank, and there all the same. */
	putError(row: number, column: number, error: string): void {
		this.#row(row, column);
		this.#reach(row, column);
		this.notes.error(error, row, column);
	}

	/** Says that the row stands `times` times below itself as well, as OpenDocument has it. */
	repeat(row: number, times: number): void {
		const cells = this.rows[row];
		if (!cells) return;
		if (row + times >= EXCEL.rows) throw new Stumbled('workbook-damaged');
		for (let below = row + 1; below <= row + times; below += 1) {
			this.#count(cells.length);
			this.rows[below] = cells;
		}
		if (this.height === row + 1) this.height += times;
	}

	#row(row: number, column: number): string[] {
		if (!(row >= 0 && row < EXCEL.rows && column >= 0 && column < EXCEL.columns))
			throw new Stumbled('workbook-damaged');
		return (this.rows[row] ??= []);
	}

	#reach(row: number, column: number): void {
		if (row >= this.height) this.height = row + 1;
		if (column >= this.width) this.width = column + 1;
	}

	#count(cells: number): void {
		this.#cells += cells;
		if (this.#cells > CAPS.cells) throw new Stumbled('sheet-too-large');
	}
}
