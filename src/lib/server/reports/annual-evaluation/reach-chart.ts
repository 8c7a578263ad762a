import type { Filters } from '#lib/document/filters.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { forumsClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { capital, numbered, outOf, percent, share } from '../words/numbers.ts';
import { expectsSchools, heldOf } from '../meetings.ts';

interface Reached {
	label: string;
	schools: number;
	of: number;
}

/** Takes what is disclosed; gives for each forum and topic of training the schools that came at least once. */
export function reachChart(disclosed: Disclosed, filters: Filters): ChartBlock[] {
	const reached = reachedBy(disclosed);
	if (reached.length < 2 || filters.forum) return [];
	return [
		{
			kind: 'chart',
			id: 'school-reach',
			title: title(reached),
			subtitle: `Schools that came at least once, per cent of schools in membership, ${disclosed.year.label}. n = ${numbered(disclosed.partnership.schools.length, 'school')}.`,
			alt: `One bar for each forum and topic of training. ${reached.map(({ label, schools, of }) => `${label}: ${schools} of ${of}`).join('; ')}.`,
			chart: {
				kind: 'ranked-bars',
				unit: 'percent',
				max: 100,
				rows: reached.map((row) => ({
					label: row.label,
					value: rate(row),
					text: share(row.schools, row.of, 'schools'),
					emphasis: rate(row) === rate(reached.at(-1)!)
				})),
				lines: []
			},
			table: {
				kind: 'table',
				id: 'school-reach-table',
				title: 'Schools that came at least once',
				columns: [
					{ key: 'what', label: 'Forum or training' },
					{ key: 'schools', label: 'Schools', unit: 'count' },
					{ key: 'of', label: 'Of', unit: 'count' },
					{ key: 'rate', label: 'Reach', unit: 'percent' }
				],
				rows: reached.map((row) => [
					{ text: row.label },
					{ text: String(row.schools), number: row.schools },
					{ text: String(row.of), number: row.of },
					{ text: percent(rate(row), row.of), number: rate(row) }
				]),
				notes: []
			},
			source: sourceOf(disclosed, ['attendance', 'training'], forumsClause(disclosed))
		}
	];
}

/** Sorted from widest to narrowest reach. */
function reachedBy(disclosed: Disclosed): Reached[] {
	const { forums, training } = disclosed;
	const met = forums
		.filter((forum) => heldOf(forum).length > 0 && expectsSchools(disclosed, forum))
		.filter((forum) => forum.reach.schools > 0)
		.map(({ name, reach }) => ({ label: name, schools: reach.cameOnce, of: reach.schools }));
	const trained = training
		.filter((topic) => topic.schoolsEligible > 0)
		.map((topic) => ({
			label: `${topic.name} training`,
			schools: topic.schools,
			of: topic.schoolsEligible
		}));
	return [...met, ...trained].toSorted((a, b) => rate(b) - rate(a));
}

function title(reached: Reached[]): string {
	const last = reached.at(-1)!;
	if (rate(last) === 100) return 'Every forum and all training reached every school';
	return `${capital(last.label)} reached fewest schools, ${outOf(last.schools, last.of)}`;
}

function rate({ schools, of }: Reached): number {
	return (100 * schools) / of;
}
