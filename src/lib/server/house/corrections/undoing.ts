import type { Corrected } from '#lib/server/ledger/entries.ts';
import type { Mended, Upload } from '#lib/server/ledger/uploads.ts';

/** A correction as it stands in the ledger. */
export type Correction = Extract<Mended, { kind: 'corrected' }>;

/** Takes an upload and a sheet; gives its last correction that hasn’t been taken back, or null. */
export function lastCorrection({ mended }: Upload, sheet: string): Correction | null {
	return standing(mended, sheet).at(-1) ?? null;
}

/** Takes an upload and its sheet’s last correction; gives the entry that takes it back. */
export function takingBack({ mended }: Upload, last: Correction): Corrected {
	const { upload, sheet, seq } = last;
	const before = standing(mended, sheet).filter((correction) => correction.seq < seq);
	const outBefore = leftOutBy(before);
	return {
		kind: 'corrected',
		upload,
		sheet,
		cells: last.cells.map(({ row, column }) => ({
			row,
			column,
			value: valueIn(before, row, column)
		})),
		leftOut: last.takenBackIn.filter((row) => outBefore.has(row)),
		takenBackIn: last.leftOut.filter((row) => !outBefore.has(row)),
		why: null,
		takesBack: seq
	};
}

/** Takes an upload and a sheet; gives the rows that are left out of it, in their order. */
export function rowsLeftOut({ mended }: Upload, sheet: string): number[] {
	return [...leftOutBy(standing(mended, sheet))].sort((one, other) => one - other);
}

function standing(mended: Mended[], wanted: string): Correction[] {
	const all = mended.filter(
		(entry): entry is Correction => entry.kind === 'corrected' && entry.sheet === wanted
	);
	const takenBack = new Set(all.map(({ takesBack }) => takesBack));
	return all.filter(({ seq, takesBack }) => takesBack === undefined && !takenBack.has(seq));
}

function valueIn(corrections: Correction[], row: number, column: number): string | null {
	for (const { cells } of corrections.toReversed()) {
		const cell = cells.findLast((cell) => cell.row === row && cell.column === column);
		if (cell) return cell.value;
	}
	return null;
}

function leftOutBy(corrections: Correction[]): Set<number> {
	const out = new Set<number>();
	for (const { leftOut, takenBackIn } of corrections) {
		for (const row of leftOut) out.add(row);
		for (const row of takenBackIn) out.delete(row);
	}
	return out;
}
