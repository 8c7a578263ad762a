import { schoolHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { outcomeClause } from '../clause-about.ts';
import { placeOf, sourceOf } from '../place.ts';
import { chosenSchools, schoolName } from '../schools.ts';
import { capital, inWords, numbered, outOf } from '../words/numbers.ts';
import { numberCell, outcomeCell, symbolNotes } from '../words/quantity.ts';
import { slug } from './outcome-chart.ts';
import { pairText } from './outcome-pairs.ts';
import { subjectOf } from './outcome-words.ts';

const POINTS: { point: OutcomeCell['point']; label: string }[] = [
	{ point: 'baseline', label: 'Before' },
	{ point: 'interim', label: 'Midway' },
	{ point: 'followup', label: 'After' }
];

const SMALL = 30;

interface Panel {
	school: string;
	cells: (OutcomeCell | undefined)[];
}

/** Takes a measure; gives a small chart for each school that this viewer may see, the whole partnership behind it. */
export function schoolsChart(
	measure: OutcomeMeasure,
	disclosed: Disclosed,
	filters: Filters
): ChartBlock[] {
	const points = POINTS.filter(({ point }) => measure.cells.some((cell) => cell.point === point));
	const isChosen = chosenSchools(disclosed, filters);
	const all = panelsOf(measure, points, disclosed);
	const panels = all.filter(({ school }) => isChosen(school));
	if (panels.length === 0 || points.length < 2) return [];
	const text = ({ cells }: Panel) => pairText({ before: cells[0], after: cells.at(-1) }, measure);
	return [
		{
			kind: 'chart',
			id: `schools-${slug(measure)}`,
			title: title(all, measure, disclosed),
			subtitle: `${measure.name}, all pupils, by school, with the partnership in grey, ${disclosed.year.label}. n = ${numbered(panels.length, 'school')}. Hollow: fewer than ${SMALL} pupils.${panels.some(isHidden) ? ' Hidden: to protect individuals.' : ''}`,
			alt: `A small line for each school. ${panels.map((panel) => `${schoolName(disclosed, panel.school)} ${text(panel)}`).join('; ')}.`,
			chart: {
				kind: 'small-multiples',
				unit: measure.unit,
				points: points.map(({ label }) => label),
				partnership: points.map(({ point }) => partnershipAt(measure, point)),
				panels: panels.map((panel) => ({
					label: schoolName(disclosed, panel.school),
					values: panel.cells.map((cell) => cell?.value ?? null),
					text: isHidden(panel) ? 'hidden' : text(panel),
					small: panel.cells.some((cell) => (cell?.denominator ?? cell?.n ?? SMALL) < SMALL)
				}))
			},
			table: table(panels, points, measure, disclosed),
			source: sourceOf(disclosed, ['outcomes'], outcomeClause(disclosed, measure))
		}
	];
}

/** All of a school’s points are withheld; why is said once, in the subtitle. */
function isHidden({ cells }: Panel): boolean {
	return cells.every((cell) => cell?.symbol === 'c');
}

function panelsOf({ cells }: OutcomeMeasure, points: typeof POINTS, disclosed: Disclosed): Panel[] {
	const totals = cells.filter((cell) => cell.level === 'School' && cell.breakdown === 'Total');
	const schools = [...new Set(totals.map((cell) => cell.school!))].filter((school) =>
		totals.some((cell) => cell.school === school && cell.symbol !== 'z')
	);
	return schools
		.map((school) => ({
			school,
			cells: points.map(({ point }) =>
				totals.find((cell) => cell.school === school && cell.point === point)
			)
		}))
		.toSorted((a, b) =>
			schoolName(disclosed, a.school) < schoolName(disclosed, b.school) ? -1 : 1
		);
}

/** Which way schools went is arithmetic, not a claim about why; filters don’t change it. */
function title(panels: Panel[], measure: OutcomeMeasure, disclosed: Disclosed): string {
	const { name } = subjectOf(measure);
	const moved = panels.flatMap(({ cells }) => {
		const [before, after] = [cells[0]?.value, cells.at(-1)?.value];
		return before == null || after == null ? [] : [after - before];
	});
	if (moved.length === 0) return `${name}: no school can be compared yet`;
	// Of one school its own line says all there is to say.
	if (moved.length === 1) return `${name}, school by school`;
	const way = measure.direction === 'lower' ? -1 : 1;
	const better = moved.filter((change) => change * way > 0).length;
	const which = way > 0 ? 'higher' : 'lower';
	const isPart = moved.length < panels.length || disclosed.withheld.schools > 0;
	const schools = `schools${isPart ? ' shown' : ''}`;
	return better === moved.length
		? `${name}: ${which} in all ${inWords(better)} ${schools}`
		: `${name}: ${which} in ${outOf(better, moved.length)} ${schools}`;
}

function partnershipAt({ cells }: OutcomeMeasure, point: OutcomeCell['point']): number | null {
	const total = cells.find(
		(cell) => cell.level === 'Partnership' && cell.breakdown === 'Total' && cell.point === point
	);
	return total?.value ?? null;
}

function table(
	panels: Panel[],
	points: typeof POINTS,
	measure: OutcomeMeasure,
	disclosed: Disclosed
): ChartBlock['table'] {
	const rows = panels.map(({ school, cells }) => [
		{ text: schoolName(disclosed, school), href: schoolHref(placeOf(disclosed), school) },
		...cells.map((cell) => outcomeCell(cell, measure.unit)),
		numberCell(cells.at(-1)?.denominator ?? cells.at(-1)?.n ?? null, 'count', cells.at(-1)?.symbol)
	]);
	return {
		kind: 'table',
		id: `schools-${slug(measure)}-table`,
		title: `${measure.name}, by school`,
		columns: [
			{ key: 'school', label: 'School' },
			...points.map(({ label }) => ({ key: label, label: capital(label), unit: measure.unit })),
			{ key: 'pupils', label: 'Pupils at the last point', unit: 'count' }
		],
		rows,
		notes: symbolNotes(rows)
	};
}
