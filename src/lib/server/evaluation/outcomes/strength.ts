import { FEWEST_SCHOOLS } from '../statistics/design-effect.ts';
import type { StagedCell } from './cell.ts';
import type { Comparison, Pair } from './change.ts';

export type Strength = 0 | 1 | 2 | 3 | 4;

/** Below this many pupils nothing is concluded. */
const FEWEST_PUPILS = 6;

/** A difference at the start of less than this many standard deviations is like for like (METHOD 2.6). */
const LIKE = 0.25;

/** METHOD 5.13: with fewer than four in five schools returned there is no evidence. */
const RETURNED = 0.8;

/** Takes the partnership’s two points and its comparison; gives METHOD 2.6’s rating and why. */
export function strengthOf(
	pair: Pair,
	comparison: Comparison | null
): { strength: Strength; strengthReason: string } {
	const none = unusable(pair);
	if (none) return { strength: 0, strengthReason: none };
	const [rating, design] = byDesign(pair, comparison);
	const drops = dropsOf(pair, comparison);
	const lost = drops.reduce((sum, [steps]) => sum + steps, 0);
	return {
		strength: Math.max(0, rating - lost) as Strength,
		strengthReason: [design, ...drops.map(([, reason]) => reason)].join('; ')
	};
}

function unusable({ before, after }: Pair): string | null {
	const pupils = Math.min(before.n ?? Infinity, after.n ?? Infinity);
	if (pupils < FEWEST_PUPILS) return 'too few pupils to say anything';
	if (before.statistic !== after.statistic) return 'measured differently at the two points';
	const { schools, schoolsExpected } = after;
	if (schools !== null && schoolsExpected && schools > 0 && schools < RETURNED * schoolsExpected) {
		return `only ${schools} of ${schoolsExpected} schools returned it`;
	}
	return null;
}

/** 3 needs schools that are alike and pupils followed; 4 needs allocation by lot, which no sheet tells. */
function byDesign(pair: Pair, comparison: Comparison | null): [Strength, string] {
	if (!comparison) return [1, 'before and after only, with nothing to compare'];
	const name = {
		Comparison: 'comparison schools',
		'Local authority': 'the local authority',
		National: 'England'
	}[comparison.level];
	if (comparison.level !== 'Comparison') return [2, `before and after, beside ${name}`];
	const followed = attritionOf(pair);
	if (followed === null) return [2, `beside ${name}, but not the same pupils at both points`];
	if (followed > 0.2) return [2, `beside ${name}, but too many pupils were not measured twice`];
	if (!isAlike(pair, comparison.pair))
		return [2, `beside ${name} that were not alike at the start`];
	return [3, `beside ${name} that were alike at the start`];
}

function dropsOf(pair: Pair, comparison: Comparison | null): [number, string][] {
	const lost = attritionOf(pair) ?? 0;
	const groups = [pair.after.schools, comparison?.pair.after.schools ?? null];
	const schools = Math.min(...groups.map((count) => count || Infinity));
	const drops: [number, string][] = [];
	if (lost > 0.4) drops.push([2, 'more than 40% of pupils were not measured again']);
	else if (lost > 0.2) drops.push([1, 'more than 20% of pupils were not measured again']);
	if (schools < FEWEST_SCHOOLS)
		drops.push([1, `only ${schools} ${schools === 1 ? 'school' : 'schools'}`]);
	if (isJudged(pair)) drops.push([1, 'marked by judgement, by people who may know who took part']);
	if (isMeasuredAnew(pair)) drops.push([1, 'measured by other means at the second point']);
	return drops;
}

/** Assumed of what its source calls a teacher’s assessment or judgement: no sheet says who knew what. */
function isJudged(pair: Pair): boolean {
	return sourcesOf(pair.after).some((source) => /teacher assess|judge?ment/i.test(source));
}

/** No source of the one point is a source of the other. */
function isMeasuredAnew({ before, after }: Pair): boolean {
	const [first, second] = [sourcesOf(before), sourcesOf(after)];
	return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

function sourcesOf({ sources }: StagedCell): string[] {
	return (sources ?? []).filter((source) => source !== null).map((source) => source.toLowerCase());
}

/** Takes two points; gives the share of the first count that is missing from the second; null where they are different pupils. */
export function attritionOf({ before, after }: Pair): number | null {
	const same = before.cohort !== null && before.cohort === after.cohort;
	if (!same || !before.n || after.n === null) return null;
	return Math.max(0, 1 - after.n / before.n);
}

function isAlike({ before: ours }: Pair, { before: theirs }: Pair): boolean {
	const sd = ours.sd ?? spreadOfShare(ours.value);
	return sd > 0 && Math.abs(ours.value - theirs.value) / sd < LIKE;
}

function spreadOfShare(percent: number): number {
	return Math.sqrt(percent * (100 - percent));
}
