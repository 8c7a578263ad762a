import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { seesMarks, seesOutcomes, seesParticipation, seesPeople } from './by-role.ts';
import type { Disclosed } from './disclosed.ts';

declare const door: unique symbol;

/** One accepted row of a spreadsheet, as it was understood. */
export interface EvidenceRow {
	upload: string;
	file: string;
	sheet: string;
	/** As the spreadsheet shows it, the header being row 1 or below. */
	row: number;
	dataset: string;
	/** By column name of METHOD 3; null where the cell was empty. */
	cells: Record<string, string | number | boolean | null>;
}

/** Rows behind figures that one viewer may see. Only `discloseRows` makes them. */
export interface DisclosedRows {
	readonly [door]: true;
	rows: EvidenceRow[];
	/** Rows of schools that are not for this viewer. */
	withheld: number;
	/** Rows of which figures are hidden to protect pupils. */
	masked: number;
	/** True where codes of people were hidden. */
	peopleHidden: boolean;
}

const PERSON_COLUMNS = ['attendee_ref'];
const FIGURE_COLUMNS = [
	'numerator',
	'denominator',
	'value',
	'mean',
	'sd',
	'n',
	'r_pre_post'
].flatMap(
	// The warehouse keeps a number beside its symbol.
	(column) => [column, `${column}_num`, `${column}_symbol`]
);
const HIDDEN = 'c';

/** Takes the rows behind a figure and what this viewer may see; gives those rows that may leave too. */
export function discloseRows(rows: EvidenceRow[], disclosed: Disclosed): DisclosedRows {
	const allowed = rows.filter((row) => mayLeave(row, disclosed));
	const shown = allowed.map((row) => ({ ...row, cells: cellsLeft(row, disclosed) }));
	return {
		rows: shown,
		withheld: rows.length - allowed.length,
		masked: allowed.filter((row) => isOutcome(row) && !cellBehind(row, disclosed)).length,
		peopleHidden: !seesPeople(disclosed.viewer)
	} as DisclosedRows;
}

function mayLeave(row: EvidenceRow, { viewer, agreement }: Disclosed): boolean {
	const school = row.cells.school_urn;
	if (school === null || school === undefined || school === '') return true;
	if (row.dataset === 'outcomes') return seesOutcomes(viewer, String(school));
	if (row.dataset === 'attendance') {
		return seesMarks(viewer, agreement, String(row.cells.group_code ?? ''), String(school));
	}
	return seesParticipation(viewer, String(school));
}

function cellsLeft(row: EvidenceRow, disclosed: Disclosed): EvidenceRow['cells'] {
	return Object.fromEntries(
		Object.entries(row.cells).map(([column, value]) => [
			column,
			value === null ? null : cellLeft(column, value, row, disclosed)
		])
	);
}

function cellLeft(
	column: string,
	value: NonNullable<EvidenceRow['cells'][string]>,
	row: EvidenceRow,
	disclosed: Disclosed
) {
	if (PERSON_COLUMNS.includes(column)) return seesPeople(disclosed.viewer) ? value : HIDDEN;
	if (!isOutcome(row) || !FIGURE_COLUMNS.includes(column)) return value;
	const behind = cellBehind(row, disclosed);
	if (!behind) return HIDDEN;
	return disclosed.withheld.roundedTo === 1 ? value : asShown(column, behind);
}

/** The cell of the protected cube that this row feeds, where it is shown. */
function cellBehind({ cells }: EvidenceRow, disclosed: Disclosed): OutcomeCell | undefined {
	const measure = disclosed.outcomes.find((outcome) => outcome.measure === cells.measure_code);
	return measure?.cells.find(
		(cell) =>
			cell.symbol !== 'c' &&
			cell.level === cells.geographic_level &&
			(cell.school ?? null) === (cells.school_urn || null) &&
			cell.breakdownTopic === (cells.breakdown_topic ?? 'Total') &&
			cell.breakdown === (cells.breakdown ?? 'Total') &&
			cell.point === cells.point
	);
}

/** Where counts are rounded, the row says no more than the cube. */
function asShown(column: string, { numerator, denominator, n, value }: OutcomeCell) {
	return { numerator, denominator, n, value, mean: value }[column] ?? HIDDEN;
}

function isOutcome(row: EvidenceRow): boolean {
	return row.dataset === 'outcomes';
}
