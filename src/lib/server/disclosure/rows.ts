import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { seesParticipation, seesPeople } from './by-role.ts';
import { sensitivityOf } from './columns.ts';
import type { Disclosed } from './disclosed.ts';
import { keptBack, takingAway, type Asking, type KeptBack, type RowAsked } from './kept-back.ts';
import type { Viewer } from './viewer.ts';

declare const door: unique symbol;

/** Rows behind a figure that one viewer may see. Only `discloseRows` makes them. */
export interface DisclosedRows {
	readonly [door]: true;
	rows: EvidenceRow[];
	/** Where every counted row stands, withheld ones too: file, sheet and number tell nothing of anybody. */
	places: (RowPlace & { keptBack: KeptBack | null })[];
	/** Rows of schools that are not for this viewer. */
	withheld: number;
	/** Rows that a file for this viewer leaves out, and why. */
	keptFromFiles: { rows: number; because: KeptBack[] };
	/** Rows of which figures are hidden to protect pupils. */
	masked: number;
	/** True where codes and answers of people are hidden. */
	peopleHidden: boolean;
}

export type RowPlace = Pick<EvidenceRow, 'upload' | 'file' | 'sheet' | 'row'>;

/** What stands in a cell that may not be shown. */
export const HIDDEN = 'c';

type Value = EvidenceRow['cells'][string];

/** Takes the rows behind a figure and what this viewer may see; gives those rows that may leave too. */
export function discloseRows(rows: EvidenceRow[], disclosed: Disclosed): DisclosedRows {
	const allowed = rows.filter((row) => mayLeave(row, disclosed));
	return {
		rows: allowed.map((row) => ({ ...row, cells: cellsLeft(row, disclosed) })),
		places: rows.map((row) => placeOf(row, disclosed)),
		withheld: rows.length - allowed.length,
		keptFromFiles: keptFromFiles(rows, disclosed),
		masked: allowed.filter((row) => isOutcome(row) && !cellBehind(row, disclosed)).length,
		peopleHidden: !seesPeople(disclosed.viewer)
	} as DisclosedRows;
}

/** Takes a row, of which school and group matter, and what a viewer may see; gives whether they may see rows like it. */
export function mayLeave(row: RowAsked, asking: Asking): boolean {
	return keptBack(row, asking) === null;
}

function placeOf(found: EvidenceRow, asking: Asking): DisclosedRows['places'][number] {
	const { upload, file, sheet, row } = found;
	return { upload, file, sheet, row, keptBack: keptBack(found, asking) };
}

function keptFromFiles(rows: EvidenceRow[], disclosed: Disclosed): DisclosedRows['keptFromFiles'] {
	const leaving = takingAway(disclosed);
	const kept = rows.flatMap((row) => keptBack(row, leaving) ?? []);
	return { rows: kept.length, because: [...new Set(kept)] };
}

function cellsLeft(row: EvidenceRow, disclosed: Disclosed): EvidenceRow['cells'] {
	const behind = isOutcome(row) ? cellBehind(row, disclosed) : undefined;
	const left = Object.entries(row.cells).map(([column, value]) => [
		column,
		value === null ? null : valueLeft(column, value, behind, disclosed)
	]);
	return Object.fromEntries(left);
}

function valueLeft(
	column: string,
	value: Value,
	behind: OutcomeCell | undefined,
	{ viewer, withheld }: Disclosed
): Value {
	const sensitivity = sensitivityOf(column);
	if (sensitivity === 'plain') return value;
	if (sensitivity === 'role') return viewer.audience === 'partner' ? value : HIDDEN;
	if (sensitivity === 'personal') return seesPeople(viewer) ? value : HIDDEN;
	if (sensitivity === 'schools') return seesEach(viewer, String(value)) ? value : HIDDEN;
	if (sensitivity === 'unknown' || !behind) return HIDDEN;
	return withheld.roundedTo === 1 ? value : asShown(column, behind);
}

/** Of a list of schools none is told unless all may be: what is left of it would say who else is in it. */
function seesEach(viewer: Viewer, schools: string): boolean {
	return schools
		.split(';')
		.map((school) => school.trim())
		.every((school) => school === '' || seesParticipation(viewer, school));
}

/** The cell of the protected cube that this row feeds, where it is shown. */
function cellBehind({ cells }: EvidenceRow, { outcomes }: Disclosed): OutcomeCell | undefined {
	const measure = outcomes.find((outcome) => outcome.measure === cells.measure_code);
	return measure?.cells.find(
		(cell) =>
			cell.symbol !== 'c' &&
			cell.level === cells.geographic_level &&
			cell.school === (cells.school_urn || null) &&
			cell.breakdownTopic === (cells.breakdown_topic ?? 'Total') &&
			cell.breakdown === (cells.breakdown ?? 'Total') &&
			cell.point === cells.point
	);
}

/** Where counts are rounded, the row says no more than the cube. */
function asShown(column: string, { numerator, denominator, n, value }: OutcomeCell): Value {
	const shown: Record<string, Value> = { numerator, denominator, n, value, mean: value };
	return shown[column] ?? HIDDEN;
}

function isOutcome(row: EvidenceRow): boolean {
	return row.dataset === 'outcomes';
}
