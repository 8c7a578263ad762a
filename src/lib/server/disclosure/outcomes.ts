import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { GAP_GROUPS, GAP_TOPIC } from '#lib/server/evaluation/outcomes/gap.ts';
import { groupId, groupsOf, isPresent, pupilsIn, type Group } from './cube/cell.ts';
import { linesOf, type Line } from './cube/lines.ts';
import { tooSmall } from './cube/primary.ts';
import { hideWith } from './cube/secondary.ts';
import { roundedChange } from './outcome-change.ts';
import type { Precision } from './precision.ts';
import { precisionOf, roundedCell } from './rounded-cells.ts';
import { toOnePlace } from './rounding.ts';
import { CONTRIBUTING_SCHOOLS, THRESHOLDS, type Thresholds } from './settings.ts';

/** The group that stands for all pupils of the partnership. */
export const PARTNERSHIP_TOTAL = 'Partnership | Total | Total';

/** A measure whose small cells are gone, and the ids of the groups that are hidden in it or given less finely. */
export interface ProtectedMeasure {
	measure: OutcomeMeasure;
	hidden: ReadonlySet<string>;
	precision: ReadonlyMap<string, Precision>;
}

/**
 * Takes a measure at its finest level, as it is at the as-at date and with everything sent for the year;
 * gives what may be shown of it to anybody (METHOD 7.2 and 7.3). What is hidden is decided by the whole
 * year, so that no two dates put together tell more than the last.
 */
export function protect(
	measure: OutcomeMeasure,
	partnership: Partnership,
	limits: Thresholds,
	byYearEnd = measure
): ProtectedMeasure {
	const groups = groupsOf(byYearEnd);
	const hidden = new Set([
		...hiddenIn(groups, partnership, limits),
		...stillMoving(groupsOf(measure), groups)
	]);
	const precision = precisionOf(measure, limits);
	const cells = measure.cells.map((cell) =>
		hidden.has(groupId(cell))
			? withoutFigures(cell)
			: roundedCell(cell, precision.get(groupId(cell)), measure)
	);
	const change = changeLeft(measure, hidden, limits, precision.get(PARTNERSHIP_TOTAL));
	const gap = gapLeft(measure, hidden, limits);
	return { measure: { ...measure, cells, change, gap }, hidden, precision };
}

/**
 * Groups whose figure at an earlier date is another than it is with everything sent: what was added
 * between would be told by the two together, so the earlier is not shown (METHOD 7.3, step 5).
 */
function stillMoving(before: Group[], after: Group[]): string[] {
	const known = new Map(after.map((group) => [group.id, group]));
	const isKept = (cell: OutcomeCell, of: Group | undefined) =>
		of?.cells.some((later) => later.point === cell.point && isSameFigure(cell, later)) ?? false;
	return before
		.filter(({ id, cells }) => cells.some((cell) => !isKept(cell, known.get(id))))
		.map(({ id }) => id);
}

function isSameFigure(a: OutcomeCell, b: OutcomeCell): boolean {
	return (['value', 'symbol', 'numerator', 'denominator', 'n'] as const).every(
		(figure) => a[figure] === b[figure]
	);
}

/**
 * What partners may not see is hidden in files too, though its own rule would pick other figures: who
 * has both would put them together.
 */
function hiddenIn(groups: Group[], partnership: Partnership, limits: Thresholds): Set<string> {
	const inside =
		limits === THRESHOLDS.partner
			? new Set<string>()
			: hiddenIn(groups, partnership, THRESHOLDS.partner);
	const thin = new Set(
		groups.filter((group) => hasFewSchools(group, groups, partnership)).map((group) => group.id)
	);
	// A total of one or two schools is kept from the other school, not from those who see both.
	const lines = linesOf(groups, limits);
	const isOpen = (line: Line) => line.acrossSchools && thin.has(line.total);
	return hideWith(
		lines.filter((line) => !isOpen(line)),
		new Set([...inside, ...tooSmall(groups, limits), ...thin]),
		lines.filter(isOpen)
	);
}

/** At any of its points; where no school sent its own, all are taken to be in it. */
function hasFewSchools(group: Group, groups: Group[], partnership: Partnership): boolean {
	if (group.level !== 'Partnership') return false;
	const schools = groups.filter(
		(other) =>
			other.level === 'School' &&
			other.breakdownTopic === group.breakdownTopic &&
			other.breakdown === group.breakdown
	);
	return group.cells.filter(isPresent).some(({ point }) => {
		const contributing = schools.filter(({ cells }) => cells.some(isAt(point))).length;
		const sent = schools.some(({ cells }) => cells.some(isPresent));
		return (sent ? contributing : partnership.schools.length) < CONTRIBUTING_SCHOOLS;
	});
}

function isAt(point: OutcomeCell['point']) {
	return (cell: OutcomeCell) => cell.point === point && isPresent(cell) && pupilsIn(cell) !== 0;
}

/** Percentage, numerator and denominator are one linked set: all go (METHOD 7.3, step 4). */
function withoutFigures(cell: OutcomeCell): OutcomeCell {
	return { ...cell, value: null, symbol: 'c', numerator: null, denominator: null, n: null };
}

function changeLeft(
	measure: OutcomeMeasure,
	hidden: ReadonlySet<string>,
	{ roundTo }: Thresholds,
	precision: Precision | undefined
) {
	if (!measure.change || hidden.has(PARTNERSHIP_TOTAL)) return null;
	const change = roundTo === 1 ? measure.change : roundedChange(measure.change, precision?.percent);
	const { comparator } = change;
	if (!hidden.has(`${comparator?.level} | Total | Total`)) return change;
	return { ...change, comparator: null, difference: null };
}

/** A gap beside one of its groups would tell the other: it goes with either. */
function gapLeft({ gap }: OutcomeMeasure, hidden: ReadonlySet<string>, { roundTo }: Thresholds) {
	const isHidden = GAP_GROUPS.some((group) =>
		hidden.has(['Partnership', GAP_TOPIC, group].join(' | '))
	);
	if (isHidden) return { before: null, after: null };
	if (roundTo === 1) return gap;
	return { before: toOnePlace(gap.before), after: toOnePlace(gap.after) };
}
