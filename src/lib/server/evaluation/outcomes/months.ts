import type { OutcomeChange } from '../evaluation.ts';
import { mayShowMonths, monthsProgress } from '../statistics/months.ts';
import { hedges, type Group } from '../statistics/two-groups.ts';
import type { StagedCell } from './cell.ts';
import type { Comparison, Pair } from './change.ts';
import { attritionOf } from './strength.ts';

/** Topics of attainment: attendance, wellbeing and surveys are never turned into months (METHOD 2.5). */
const ATTAINMENT = ['READING', 'WRITING', 'MATHS', 'RWM', 'PHONICS', 'EARLY_YEARS'];

/**
 * Takes the partnership’s two points and its comparison; gives months of progress on EEF’s Toolkit
 * scale, or null unless all five conditions of METHOD 2.5 are known to hold.
 */
export function monthsOf(pair: Pair, comparison: Comparison | null): OutcomeChange['months'] {
	const [ours, theirs] = [groupOf(pair.after), comparison && groupOf(comparison.pair.after)];
	const attrition = attritionOf(pair);
	if (comparison?.level !== 'Comparison' || !ours || !theirs || attrition === null) return null;
	const effect = hedges(ours, theirs);
	const groups = [pair.after, comparison.pair.after].map(({ n, schools }) => ({
		n: n ?? 0,
		schools: schools ?? 0
	}));
	const attainment = ATTAINMENT.includes(pair.after.topic);
	if (!effect || !mayShowMonths({ attainment, groups, attrition, interval: true })) return null;
	return { months: monthsProgress(effect.g), effect: effect.g, interval: effect.interval };
}

function groupOf({ value, statistic, sd, n }: StagedCell): Group | null {
	return statistic === 'mean' && value !== null && sd !== null && n !== null
		? { mean: value, sd, n }
		: null;
}
