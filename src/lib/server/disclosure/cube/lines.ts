import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import type { Thresholds } from '../settings.ts';
import { isPresent, isTotal, pupilsIn, type Group } from './cell.ts';

/** What adds up to what, each by the id of a group; who they are doesn’t matter here. */
export interface Sum {
	total: string;
	children: string[];
}

/** Figures of one point in time that add up, with the counts that a reader would subtract. */
export interface Line extends Sum {
	point: string;
	/** Schools making the partnership, rather than groups making a school. */
	acrossSchools: boolean;
	/** What is left of the total must be more pupils than this. */
	few: number;
	/** Pupils by id; an id without is not known, to us neither. */
	pupils: ReadonlyMap<string, number>;
	/** Pupils who reached the measure, by id; none for means. */
	reached: ReadonlyMap<string, number>;
}

/** A group at one point. */
type At = Omit<Group, 'cells'> & { cell: OutcomeCell };

/**
 * Takes the groups of one measure; gives every sum a reader could do at each point in time: groups to
 * their school, schools to the partnership. A group that is absent at a point is in no sum of it.
 */
export function linesOf(groups: Group[], limits: Thresholds): Line[] {
	const points = [...new Set(groups.flatMap(({ cells }) => cells.map(({ point }) => point)))];
	return points.flatMap((point) => {
		const here = groups.flatMap((group) => at(group, point));
		const sums = [...acrossGroups(here), ...acrossSchools(here)];
		return sums.map(([total, children]) => line(total, children, limits));
	});
}

function at(group: Group, point: OutcomeCell['point']): At[] {
	const cell = group.cells.find((one) => one.point === point);
	return cell && isPresent(cell) ? [{ ...group, cell }] : [];
}

/** One sum for each way of dividing a cohort: by disadvantage, by sex … */
function acrossGroups(here: At[]): [At, At[]][] {
	return here.filter(isTotal).flatMap((total) => {
		const parts = here.filter((group) => group.place === total.place && group !== total);
		return [...Map.groupBy(parts, kindOf).values()]
			.filter((children) => addUp(total, children))
			.map((children): [At, At[]] => [total, children]);
	});
}

/** A total stated once more beside its groups is a sum of one. */
function kindOf(group: At): string {
	return isTotal(group) ? group.id : group.breakdownTopic;
}

/** Two groups or more are taken to make up their cohort; one alone only where it is the cohort. */
function addUp(total: At, children: At[]): boolean {
	return children.length > 1 || pupilsIn(children[0]!.cell) === pupilsIn(total.cell);
}

function acrossSchools(here: At[]): [At, At[]][] {
	return here
		.filter((group) => group.level === 'Partnership')
		.map((total): [At, At[]] => [total, here.filter((group) => isSchoolOf(group, total))])
		.filter(([, children]) => children.length > 0);
}

function isSchoolOf(group: At, total: At): boolean {
	return (
		group.level === 'School' &&
		group.breakdownTopic === total.breakdownTopic &&
		group.breakdown === total.breakdown
	);
}

function line(total: At, children: At[], limits: Thresholds): Line {
	const all = [total, ...children];
	const acrossSchools = children.some((child) => child.place !== total.place);
	const few = acrossSchools || total.level !== 'School' ? limits.smallCohort : limits.smallGroup;
	const isOfMeans = all.some(({ cell }) => cell.numerator === null && cell.value !== null);
	return {
		total: total.id,
		children: children.map(({ id }) => id),
		point: total.cell.point,
		acrossSchools,
		few: isOfMeans ? Math.max(few, limits.mean - 1) : few,
		pupils: known(all, pupilsIn),
		reached: known(all, ({ numerator }) => numerator)
	};
}

function known(groups: At[], count: (cell: OutcomeCell) => number | null): Map<string, number> {
	const counts = groups.map(({ id, cell }): [string, number | null] => [
		id,
		cell.symbol === 'c' ? null : count(cell)
	]);
	return new Map(counts.filter((entry): entry is [string, number] => entry[1] !== null));
}
