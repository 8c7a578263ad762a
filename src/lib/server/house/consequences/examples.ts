import { sensitivityOf } from '#lib/server/disclosure/columns.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows, HIDDEN } from '#lib/server/disclosure/rows.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { MissingRow } from '#lib/server/warehouse/missing.ts';
import type { ChangedRow, PlacedRow } from '#lib/server/warehouse/overlap.ts';
import type { Example } from './foreseen.ts';
import { aboutRow, cellInWords, columnTitle } from './row-in-words.ts';

/** Takes a row that changed and what a viewer may see; gives what may be said of it, or null for nothing. */
export function changedExample(change: ChangedRow, disclosed: Disclosed): Example | null {
	const { dataset, columns } = change;
	const before = shown(dataset, change.before, disclosed);
	const after = shown(dataset, change.after, disclosed);
	if (!before || !after) return null;
	const open = columns.filter(
		(column) =>
			// Two figures about pupils side by side tell about the pupils between them (METHOD 7.3).
			sensitivityOf(column) !== 'pupils' &&
			before.cells[column] !== HIDDEN &&
			after.cells[column] !== HIDDEN
	);
	return {
		...placed(after, disclosed),
		changes: open.map((column) => ({
			title: columnTitle(dataset, column),
			from: cellInWords(dataset, column, before.cells[column] ?? null, disclosed),
			to: cellInWords(dataset, column, after.cells[column] ?? null, disclosed)
		})),
		more: open.length < columns.length
	};
}

/** Takes a row that a later file lacks and what a viewer may see; gives what may be said of it, or null for nothing. */
export function missingExample({ dataset, row }: MissingRow, disclosed: Disclosed): Example | null {
	const seen = shown(dataset, row, disclosed);
	return seen ? { ...placed(seen, disclosed), changes: [], more: false } : null;
}

function placed(row: EvidenceRow, disclosed: Disclosed) {
	return { sheet: row.sheet, row: row.row, about: aboutRow(row, disclosed) };
}

/** The row as it may leave, by the same door as the rows behind a figure. */
function shown(dataset: string, row: PlacedRow, disclosed: Disclosed): EvidenceRow | undefined {
	const { upload, sheet, source_row, ...rest } = row;
	const cells = rest as EvidenceRow['cells'];
	const evidence = { upload: uploadId(upload), file: '', sheet, row: source_row, dataset, cells };
	return discloseRows([evidence], disclosed).rows[0];
}
