import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import type { MissingPart, MissingRow } from '#lib/server/warehouse/missing.ts';
import type { ChangedRow, OverlapPart } from '#lib/server/warehouse/overlap.ts';
import type { InForce } from '#lib/server/warehouse/standing.ts';

/** What a deed would change, for nobody in particular. Only `consequencesFor` lets it out. */
export interface Consequences {
	/** The upload's number. */
	upload: number;
	/** Rows that are held until they are mended. */
	held: number;
	/** Accepted rows beside those in force; empty where a file is taken back. */
	overlap: { parts: OverlapPart[]; changes: ChangedRow[] };
	missing: { parts: MissingPart[]; rows: MissingRow[] };
	/** Rows of the upload itself that counted and no longer would. */
	gone: number;
	/** Rows in force by upload's number, before and after. */
	inForce: { before: InForce; after: InForce };
	/** Every academic year that the rows are about, as at the same day, earliest first. */
	years: { before: Evaluation; after: Evaluation }[];
}

/** More rows than this are not compared beforehand: it would keep others waiting too long. */
export const MOST_ROWS = 2_000_000;
