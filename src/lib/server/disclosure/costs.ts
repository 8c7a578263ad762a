import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { medianOf } from '#lib/server/evaluation/judge/bench.ts';
import type { SchoolCost } from '#lib/server/evaluation/best-value/review.ts';
import { SCHOOLS_WITH_COSTS } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** Costs by school as one viewer may see them (METHOD 7.2). */
export interface ShownCosts {
	/** Rows of the schools that this viewer may see, in the partnership’s order; none where it leaves the house. */
	schools: SchoolCost[];
	/** Schools whose rows are not for this viewer. */
	withheld: number;
	/** Of all schools, for everybody; null where fewer than four would give single ones away. */
	all: { schools: number; cost: number; income: number; medianIncome: number } | null;
	/** True where costs of schools were sent, but of fewer than four. */
	tooFew: boolean;
}

/** Takes what each school cost and paid, and a viewer; gives what they may see of it. */
export function costsFor(
	costs: SchoolCost[],
	{ partnership }: Pick<Evaluation, 'partnership'>,
	viewer: Viewer
): ShownCosts {
	const order = new Map(partnership.schools.map(({ id }, at) => [id, at]));
	const schools = costs
		.filter(({ school }) => seesCosts(viewer, school))
		.toSorted((a, b) => (order.get(a.school) ?? 0) - (order.get(b.school) ?? 0));
	return {
		schools,
		withheld: costs.length - schools.length,
		all: costs.length < SCHOOLS_WITH_COSTS ? null : allOf(costs),
		tooFew: costs.length > 0 && costs.length < SCHOOLS_WITH_COSTS
	};
}

/** Takes a viewer and a school; gives whether they may see what it cost and paid: members, the authority and the school itself, never in a file. */
export function seesCosts({ role, audience, schools }: Viewer, school: string): boolean {
	if (audience === 'export') return false;
	if (role === 'governor') return schools.includes(school);
	return role !== 'public';
}

function allOf(costs: SchoolCost[]): NonNullable<ShownCosts['all']> {
	const sum = (of: (cost: SchoolCost) => number) =>
		Math.round(100 * costs.reduce((total, one) => total + of(one), 0)) / 100;
	return {
		schools: costs.length,
		cost: sum(({ cost }) => cost),
		income: sum(({ income }) => income),
		medianIncome: medianOf(costs.map(({ income }) => income))
	};
}
