import type { Report } from './report.ts';

/** A table for programs: a value a cell, typed, nothing laid out. Column by column, as analysts' files hold it. */
export interface TidyTable {
	/** What a row is: `figures`, `evidence`. It is the file's name. */
	name: string;
	columns: TidyColumn[];
	/** How many rows there are. */
	length: number;
	/** What its file says of itself: whose it is, as at when, by which rules, and the footer. */
	about: Record<string, string>;
}

export interface TidyColumn {
	key: string;
	type: TidyType;
	values: TidyValue[];
}

/**
 * A date is ISO text; so is a moment, "2025-04-01 15:15" by the clock on the wall, or a day alone; `whole` is a
 * number without decimals below two thousand million.
 */
export type TidyType = 'text' | 'number' | 'whole' | 'date' | 'moment' | 'truth';

export type TidyValue = string | number | boolean | null;

/** Takes the year of a report; gives which kind it is, as METHOD 4.1 has it stand beside a year: "Financial year". */
export function timeIdentifierOf({ timeIdentifier }: Report['year']): string {
	return timeIdentifier ?? 'Academic year';
}

/** Takes rows, and for each column its type and how a row gives its value; gives the columns. */
export function tidyColumns<Row>(
	rows: Row[],
	columns: Record<string, [TidyType, (row: Row) => TidyValue]>
): TidyColumn[] {
	return Object.entries(columns).map(([key, [type, valueOf]]) => ({
		key,
		type,
		values: rows.map(valueOf)
	}));
}
