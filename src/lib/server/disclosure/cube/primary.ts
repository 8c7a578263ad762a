import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { WHOLE_GROUP, type Thresholds } from '../settings.ts';
import { isTotal, pupilsIn, type Group } from './cell.ts';

/** Published by others, under their own rules. */
const PUBLISHED: OutcomeCell['level'][] = ['Local authority', 'National'];

/** Takes the groups of one measure and the thresholds; gives the ids of those too small to show (METHOD 7.2). */
export function tooSmall(groups: Group[], limits: Thresholds): Set<string> {
	const hidden = groups.filter((group) => isTooSmall(group, groups, limits));
	return new Set(hidden.map((group) => group.id));
}

function isTooSmall(group: Group, groups: Group[], limits: Thresholds): boolean {
	if (PUBLISHED.includes(group.level)) return false;
	const total = groups.find((other) => other.place === group.place && isTotal(other));
	return group.cells.some((cell) => {
		const cohort = total?.cells.find((other) => other.point === cell.point);
		return (
			cell.symbol === 'c' ||
			fewPupils(cell, limits) ||
			fewForAMean(cell, limits) ||
			ofUnknownSize(cell) ||
			(!isTotal(cell) && tellsOfEveryone(cell)) ||
			(!isTotal(cell) && smallWithin(cell, cohort, limits))
		);
	});
}

function fewPupils(cell: OutcomeCell, limits: Thresholds): boolean {
	return (
		between1And(limits.smallCount, cell.numerator) ||
		between1And(limits.smallCohort, pupilsIn(cell))
	);
}

/** A school's figure that doesn’t say how many pupils it covers can’t be known to be safe. */
function ofUnknownSize(cell: OutcomeCell): boolean {
	return cell.level === 'School' && cell.value !== null && pupilsIn(cell) === null;
}

function fewForAMean(cell: OutcomeCell, limits: Thresholds): boolean {
	const size = pupilsIn(cell);
	const isMean = cell.numerator === null && cell.denominator === null && cell.value !== null;
	return isMean && size !== null && size > 0 && size < limits.mean;
}

function tellsOfEveryone(cell: OutcomeCell): boolean {
	const { numerator, denominator } = cell;
	if (numerator === null || !denominator || denominator >= WHOLE_GROUP) return false;
	return numerator === 0 || numerator === denominator;
}

/** The group, or what is left of the cohort without it, is small: one tells the other. */
function smallWithin(cell: OutcomeCell, cohort: OutcomeCell | undefined, limits: Thresholds) {
	const size = pupilsIn(cell);
	if (size === null) return false;
	const few = cell.level === 'School' ? limits.smallGroup : limits.smallCohort;
	const all = cohort ? pupilsIn(cohort) : null;
	return between1And(few, size) || (all !== null && between1And(few, all - size));
}

function between1And(limit: number, count: number | null): boolean {
	return count !== null && count > 0 && count <= limit;
}
