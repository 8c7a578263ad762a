import type { Answers } from '../answers.ts';
import type { Header } from './header.ts';
import type { Shape } from './shape.ts';

/** The beginning of a sheet, and what is known around it. */
export interface SheetSeen {
	/** Its first rows as cells, row 1 first. */
	rows: string[][];
	/** What its sender calls the file, and the workbook the sheet. */
	file: string;
	sheet: string;
	/** True of what is the name of a school: of the partnership, or by its words. */
	isSchool(written: string): boolean;
	/** Phases of the partnership’s schools; none where no partnership is known. */
	phases: string[];
	/** What the sender said of it. */
	answers: Answers;
}

/** One way in which a sheet may hold a dataset. The first that recognises a sheet reads it. */
export interface Recogniser {
	/** Kept with the reading where it rearranges: `register`, `teams`. */
	name: string;
	/** Takes a sheet’s beginning and the shapes it may have; gives its header and how its rows are rearranged, or null. */
	recognise(seen: SheetSeen, shapes: Shape[]): Header | null;
}
