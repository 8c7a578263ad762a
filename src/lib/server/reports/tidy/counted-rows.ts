import type { DisclosedRows, RowPlace } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Behind } from '../with-evidence.ts';

type Shown = DisclosedRows['rows'][number];

/** A spreadsheet row that was counted for a figure; null where the row itself may not leave. */
export interface CountedRow {
	finding: Finding;
	place: RowPlace;
	shown: Shown | null;
}

/**
 * Takes a finding and the rows behind it; gives the rows in the order of the sheets. A row that may not
 * leave is told once by its place, however often it counts: how often would say what stands in it.
 */
export function countedRows({ finding, rows }: Behind): CountedRow[] {
	const shown = Map.groupBy(rows.rows, keyOf);
	const places = new Map(rows.places.map((place) => [keyOf(place), place]));
	return [...places].flatMap(([key, place]): CountedRow[] => {
		const own = shown.get(key) ?? [null];
		return own.map((row) => ({ finding, place, shown: row }));
	});
}

function keyOf({ upload, sheet, row }: RowPlace): string {
	return JSON.stringify([upload, sheet, row]);
}
