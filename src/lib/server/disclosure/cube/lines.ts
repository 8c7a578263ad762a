import { isPresent, isTotal, smallestSize, type Group } from './cell.ts';

/** Figures that add up: the children make the total. Each is the id of a group. */
export interface Line {
	total: string;
	children: string[];
	/** Schools making the partnership, rather than groups making a school. */
	acrossSchools: boolean;
}

/** Takes the groups of one measure; gives every sum a reader could do: groups to their school, schools to the partnership. */
export function linesOf(groups: Group[]): Line[] {
	const present = groups.filter(isPresent);
	return [...acrossGroups(present), ...acrossSchools(present)];
}

function acrossGroups(groups: Group[]): Line[] {
	return groups
		.filter(isTotal)
		.flatMap((total) => partitionsOf(total, groups))
		.filter(addsUp(groups));
}

/** One sum for each way of dividing a cohort: by disadvantage, by sex … */
function partitionsOf(total: Group, groups: Group[]): Line[] {
	const parts = groups.filter((group) => group.place === total.place && !isTotal(group));
	const topics = [...new Set(parts.map((part) => part.breakdownTopic))];
	return topics.map((topic) =>
		line(
			total,
			parts.filter((part) => part.breakdownTopic === topic)
		)
	);
}

function acrossSchools(groups: Group[]): Line[] {
	return groups
		.filter((group) => group.level === 'Partnership')
		.map((total) => line(total, schoolsWithin(total, groups)))
		.filter((sum) => sum.children.length > 0);
}

function schoolsWithin(total: Group, groups: Group[]): Group[] {
	return groups.filter(
		(group) =>
			group.level === 'School' &&
			group.breakdownTopic === total.breakdownTopic &&
			group.breakdown === total.breakdown
	);
}

/** Two groups or more are taken to make up their cohort; one alone only where it is the cohort. */
function addsUp(groups: Group[]) {
	const size = new Map(groups.map((group) => [group.id, smallestSize(group)]));
	return (sum: Line) =>
		sum.children.length > 1 || size.get(sum.children[0]!) === size.get(sum.total);
}

function line(total: Group, children: Group[]): Line {
	return {
		total: total.id,
		children: children.map((child) => child.id),
		acrossSchools: children.some((child) => child.place !== total.place)
	};
}
