import { isFinancial } from '#lib/calendar/financial-year.ts';
import type { Cell, Table } from '#lib/document/report.ts';
import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { filledColumns } from './evidence-tables.ts';
import { placedRows, tally, type PlacedRow, type Tally } from './tidy/counted-rows.ts';
import { withheldCell } from './words/kept-back.ts';

/**
 * Takes the rows behind a promise, what is disclosed and the promise’s reference; gives them as one table,
 * columns by their names in spreadsheets. A row that may not leave is named by its place, and says why.
 */
export function rowsTable(behind: DisclosedRows, disclosed: Disclosed, ref: string): Table {
	const placed = placedRows(behind);
	const of = tally(placed);
	const own = filledColumns(behind.rows);
	const whose = whoseRows(disclosed, ref);
	const keys = [...Object.keys(whose), 'file', 'sheet', 'row', 'withheld', ...own];
	return {
		kind: 'table',
		id: 'rows',
		title: 'Rows',
		columns: keys.map((key) => ({ key, label: key })),
		rows: placed.map((row) =>
			[...Object.values(whose), ...placeOf(row, of), ...cellsOf(row, own)].map(asCell)
		),
		notes: []
	};
}

/** Stands in every row, as rows of several files are put together. */
function whoseRows({ partnership, year, asAt }: Disclosed, clause: string) {
	return {
		partnership: partnership.name,
		clause,
		year: `${isFinancial(year) ? 'financial' : 'academic'} year ${year.id}`,
		as_at: asAt,
		...(partnership.sample ? { sample: SAMPLE_MARK } : {})
	};
}

function placeOf({ place, shown }: PlacedRow, { rows, withheld }: Tally): (string | number)[] {
	const { file, sheet, row, keptBack } = place;
	const left = shown === null && keptBack ? withheldCell(keptBack, withheld, rows) : '';
	return [file, sheet, row, left];
}

function cellsOf({ shown }: PlacedRow, columns: string[]) {
	return columns.map((column) => shown?.cells[column] ?? '');
}

function asCell(value: string | number | boolean): Cell {
	return { text: String(value) };
}
