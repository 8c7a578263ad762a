import { schoolHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { Cell, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { evennessClause } from '../clause-about.ts';
import { placeOf, sourceOf } from '../place.ts';
import { chosenSchools, schoolName } from '../schools.ts';
import { capital, fixed, numbered, outOf } from '../words/numbers.ts';
import { numberCell, quantity } from '../words/quantity.ts';

const SUGGESTED =
	'The suggested line is ours; the partnership has not agreed it, and nothing is judged by it.';

/** Takes what is disclosed; gives how much of what was offered each school took, with the median (METHOD 2.4). */
export function dosageChart(disclosed: Disclosed, filters: Filters): ChartBlock[] {
	const isChosen = chosenSchools(disclosed, filters);
	const { median } = disclosed.equity;
	const rows = disclosed.participation
		.filter(({ school, dosage }) => isChosen(school) && dosage !== null)
		.toSorted((a, b) => b.dosage! - a.dosage! || (a.school < b.school ? -1 : 1));
	if (rows.length === 0 || median === null) return [];
	return [
		{
			kind: 'chart',
			id: 'dosage',
			title: dosageTitle(disclosed),
			subtitle: `Hours of meetings and training taken, per cent of the hours offered to each school, ${disclosed.year.label}. n = ${numbered(disclosed.equity.schools, 'school')}.`,
			alt: alt(disclosed, rows.length),
			chart: {
				kind: 'ranked-bars',
				unit: 'percent',
				max: 100,
				rows: rows.map((row) => ({
					label: schoolName(disclosed, row.school),
					value: row.dosage,
					text: `${fixed(row.dosage!, 0)}% (${quantity(hoursOf(row), 'hours')})`,
					emphasis: row.dosage! < median / 2
				})),
				lines: linesAt(median)
			},
			table: {
				kind: 'table',
				id: 'dosage-table',
				title: 'What each school gave and took',
				columns: [
					{ key: 'school', label: 'School' },
					{ key: 'meetings', label: 'Meetings attended', unit: 'count' },
					{ key: 'of', label: 'Meetings it could attend', unit: 'count' },
					{ key: 'meeting-hours', label: 'Meeting hours', unit: 'hours' },
					{ key: 'training-hours', label: 'Training hours', unit: 'hours' },
					{ key: 'dosage', label: 'Taken of what was offered (%)', unit: 'percent' }
				],
				rows: rows.map((row) => tableRow(row, disclosed)),
				notes: median === 0 ? [] : [SUGGESTED]
			},
			source: sourceOf(disclosed, ['attendance', 'training'], evennessClause(disclosed))
		}
	];
}

/** Takes what is disclosed; gives how evenly schools took part, in ten words or so. */
export function dosageTitle({ equity }: Disclosed): string {
	const { underHalfMedian, schools, median } = equity;
	if (median === 0) return 'More than half of the schools took nothing that is on record';
	if (underHalfMedian === 0) return 'No school took less than half the median share';
	return `${capital(outOf(underHalfMedian, schools))} schools took less than half the median share`;
}

/** Where most schools took nothing there is no middle to draw. */
function linesAt(median: number) {
	if (median === 0) return [];
	return [
		{ value: median, label: `Median ${fixed(median, 0)}%`, suggested: false },
		{ value: median / 2, label: 'Suggested: no school under half the median', suggested: true }
	];
}

function alt({ equity }: Disclosed, shown: number): string {
	const { lowest, highest, median } = equity;
	const bars = shown === 1 ? 'One bar' : `${shown} bars, longest first`;
	const run = `${bars}. Over the whole partnership they run from ${fixed(highest!, 0)}% down to ${fixed(lowest!, 0)}%`;
	if (median === 0) return `${run}, and most have no length.`;
	return `${run}, and the median line stands at ${fixed(median!, 0)}%.`;
}

function tableRow(row: SchoolParticipation, disclosed: Disclosed): Cell[] {
	return [
		{ text: schoolName(disclosed, row.school), href: schoolHref(placeOf(disclosed), row.school) },
		numberCell(row.meetingsAttended, 'count'),
		numberCell(row.meetingsEligible, 'count'),
		numberCell(row.meetingHours, 'hours'),
		numberCell(row.trainingHours, 'hours'),
		numberCell(row.dosage, 'percent', 'z', 1)
	];
}

function hoursOf(row: SchoolParticipation): number {
	return row.meetingHours + row.trainingHours;
}
