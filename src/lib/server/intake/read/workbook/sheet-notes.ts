import { letterOf } from '#lib/sheets/letter.ts';

/** Gathers what the sender should know of how a sheet was read. Rows and columns count from 0. */
export class SheetNotes {
	#errors = 0;
	#firstError = '';
	#percentages = 0;
	#firstPercentage = '';
	readonly #others: string[] = [];
	readonly #merged: string[] = [];
	readonly #hiddenRows = new Runs();
	readonly #hiddenColumns = new Runs();

	error(name: string, row: number, column: number): void {
		this.#firstError ||= `${name} in ${address(row, column)}`;
		this.#errors += 1;
	}

	percentage(row: number, column: number): void {
		this.#firstPercentage ||= address(row, column);
		this.#percentages += 1;
	}

	/** Cells merged over several rows, as “A2:A9”. */
	merged(range: string): void {
		this.#merged.push(range);
	}

	hiddenRows(from: number, to: number): void {
		this.#hiddenRows.add(from, to);
	}

	hiddenColumns(from: number, to: number): void {
		this.#hiddenColumns.add(from, to);
	}

	/** Anything else, as a sentence. */
	also(sentence: string): void {
		this.#others.push(sentence);
	}

	/** Takes how far the sheet reaches; gives the notes as sentences. */
	said(height: number, width: number): string[] {
		const rows = this.#hiddenRows.within(height).map(([from, to]) => [`${from + 1}`, `${to + 1}`]);
		const columns = this.#hiddenColumns.within(width).map((run) => run.map(letterOf));
		return [
			...this.#others,
			...(this.#errors ? [this.#saidErrors()] : []),
			...(this.#percentages ? [this.#saidPercentages()] : []),
			...(this.#merged.length ? [this.#saidMerged()] : []),
			...(rows.length ? [hidden('Row', rows)] : []),
			...(columns.length ? [hidden('Column', columns)] : [])
		];
	}

	#saidErrors(): string {
		return this.#errors === 1
			? `One cell shows an error (${this.#firstError}) and is read as blank.`
			: `${this.#errors.toLocaleString('en-GB')} cells show an error, such as ${this.#firstError}, and are read as blank.`;
	}

	#saidPercentages(): string {
		return this.#percentages === 1
			? `The percentage in ${this.#firstPercentage} is read as the figure before the sign: 79 for 79%.`
			: `Percentages, such as in ${this.#firstPercentage}, are read as the figure before the sign: 79 for 79%.`;
	}

	#saidMerged(): string {
		const more = this.#merged.length > 3 ? ` and ${this.#merged.length - 3} more` : '';
		return `Merged cells count in their first row only: ${this.#merged.slice(0, 3).join(', ')}${more}.`;
	}
}

/** Takes a row and a column; gives the cell’s address: A1. */
export function address(row: number, column: number): string {
	return `${letterOf(column)}${row + 1}`;
}

// What is hidden, by a filter too, is read: rows lost in silence would be worse.
function hidden(what: 'Row' | 'Column', runs: string[][]): string {
	const names = runs.map(([from, to]) => (from === to ? from! : `${from} to ${to}`));
	const some = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more runs`] : names;
	const one = names.length === 1 && runs[0]![0] === runs[0]![1];
	const list = new Intl.ListFormat('en-GB').format(some);
	return one
		? `${what} ${list} is hidden in the workbook; it was read too.`
		: `${what}s ${list} are hidden in the workbook; they were read too.`;
}

/** Numbers one after the other, drawn together. */
class Runs {
	readonly #runs: [number, number][] = [];

	add(from: number, to: number): void {
		const last = this.#runs.at(-1);
		if (last && from <= last[1] + 1 && from >= last[0]) last[1] = Math.max(last[1], to);
		else this.#runs.push([from, to]);
	}

	within(end: number): [number, number][] {
		return this.#runs
			.filter(([from]) => from < end)
			.map(([from, to]) => [from, Math.min(to, end - 1)]);
	}
}
