import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Behind } from '../with-evidence.ts';

type Place = DisclosedRows['places'][number];

/** A spreadsheet row that was counted, where it stands and what may be shown of it; null where the row itself may not leave. */
export interface PlacedRow {
	place: Place;
	shown: DisclosedRows['rows'][number] | null;
}

/** The same, and the figure that it was counted for. */
export interface CountedRow extends PlacedRow {
	finding: Finding;
	/** Of all rows of the figure. */
	of: Tally;
}

/** How many spreadsheet rows there are, and how many of them may not leave. */
export interface Tally {
	rows: number;
	withheld: number;
}

/** Takes a finding and the rows behind it; gives the rows in the order of the sheets, each with its figure. */
export function countedRows({ finding, rows }: Behind): CountedRow[] {
	const placed = placedRows(rows);
	const of = tally(placed);
	return placed.map((row) => ({ ...row, finding, of }));
}

/**
 * Takes the rows behind a figure; gives them in the order of the sheets. A row that may not leave is told
 * once by its place, however often it counts: how often would say what stands in it.
 */
export function placedRows({ rows, places }: DisclosedRows): PlacedRow[] {
	const shown = Map.groupBy(rows, keyOf);
	const once = new Map(places.map((place) => [keyOf(place), place]));
	return [...once].flatMap(([key, place]): PlacedRow[] => {
		const own = shown.get(key) ?? [null];
		return own.map((row) => ({ place, shown: row }));
	});
}

/** Takes rows in their places; gives how many places there are, and how many are withheld. */
export function tally(placed: PlacedRow[]): Tally {
	return {
		rows: new Set(placed.map(({ place }) => keyOf(place))).size,
		withheld: placed.filter(({ shown }) => shown === null).length
	};
}

function keyOf({ upload, sheet, row }: Pick<Place, 'upload' | 'sheet' | 'row'>): string {
	return JSON.stringify([upload, sheet, row]);
}
