import type { DateOrder } from './recognise/date-order.ts';

/** What the sender said of a sheet, where nobody could know it from the sheet alone. Each part is optional. */
export interface Answers {
	/** Which headers the answers are good for, besides this one. */
	likeness?: string;
	/** The dataset that the sheet is. */
	dataset?: string;
	/** The shape that it comes in, where another was taken: `rows`, a variant’s name or a recogniser’s. */
	form?: string;
	/** As the spreadsheet shows it. */
	headerRow?: number;
	/** The field of each column, in the order of the sheet; null for one that isn’t used. */
	mapping?: (string | null)[];
	/** By field. */
	dateOrders?: Record<string, Exclude<DateOrder, 'unclear'>>;
	/** By field: what was written, in plain words, and the value that it means. The key of a register’s marks. */
	choices?: Record<string, Record<string, string>>;
	/** What was written for a school, and the identifier of the school that it means. */
	schools?: Record<string, string>;
	/** By field: what holds for every row of the sheet, such as the forum whose register it is. */
	everywhere?: Record<string, string>;
	/** A person’s code, and the code of the same person under another spelling. */
	people?: Record<string, string>;
	/** A person’s code, and the identifier of their school; empty for people from elsewhere. */
	belongs?: Record<string, string>;
	/** Of this very sheet: whether a row is a correction of a figure accepted before (`check/revisions.ts`). */
	revisions?: Record<string, 'yes' | 'no'>;
}

/** Mendings of a sheet’s cells, and rows its sender left out. Rows and columns as the spreadsheet shows them, 1 first. */
export interface Corrections {
	cells: { row: number; column: number; value: string }[];
	leftOut: number[];
}

/** Under `everywhere`: the academic year of dates that say none, such as “2025-26”. It holds for this very sheet. */
export const ACADEMIC_YEAR = 'academic_year';

/** Under `everywhere`: the name of the local authority, in a table of many, whose figures are wanted. */
export const LOCAL_AUTHORITY = 'la_name';

export const NO_CORRECTIONS: Corrections = { cells: [], leftOut: [] };

/** Takes answers in the order in which they were given; gives them as one: a later answer replaces an earlier one. */
export function together(given: Answers[]): Answers {
	const all: Answers = {};
	for (const one of given) {
		const { dateOrders, choices, schools, everywhere, people, belongs, revisions, ...single } = one;
		Object.assign(all, single);
		all.dateOrders = { ...all.dateOrders, ...dateOrders };
		all.schools = { ...all.schools, ...schools };
		all.everywhere = { ...all.everywhere, ...everywhere };
		all.people = { ...all.people, ...people };
		all.belongs = { ...all.belongs, ...belongs };
		all.revisions = { ...all.revisions, ...revisions };
		all.choices = { ...all.choices };
		for (const [field, meanings] of Object.entries(choices ?? {}))
			all.choices[field] = { ...all.choices[field], ...meanings };
	}
	return all;
}
