import type { ChartBlock } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { evennessClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { fixed, numbered } from '../words/numbers.ts';
import { numberCell, quantity } from '../words/quantity.ts';

/** Takes a school and what it took; gives its share of the hours offered beside the median school’s. */
export function shareChart(
	school: School,
	{ dosage, meetingHours, trainingHours }: SchoolParticipation,
	disclosed: Disclosed
): ChartBlock[] {
	const { median } = disclosed.equity;
	if (dosage === null || median === null) return [];
	const bars = [
		{ label: school.shortName, value: dosage, emphasis: true },
		{ label: 'Median school', value: median, emphasis: false }
	];
	return [
		{
			kind: 'chart',
			id: 'share',
			title: `${school.shortName} took ${comparison(dosage, median)} the median school`,
			subtitle: `Hours of meetings and training taken, per cent of the hours offered, ${disclosed.year.label}. n = ${numbered(disclosed.equity.schools, 'school')}.`,
			alt: `Two bars: ${fixed(dosage, 0)}% for this school and ${fixed(median, 0)}% for the median school, which stands in the middle when all are put in order.`,
			chart: {
				kind: 'ranked-bars',
				unit: 'percent',
				max: 100,
				rows: bars.map((bar) => ({ ...bar, text: `${fixed(bar.value, 0)}%` })),
				lines: []
			},
			table: {
				kind: 'table',
				id: 'share-table',
				title: 'Share of the hours offered',
				columns: [
					{ key: 'who', label: 'Who' },
					{ key: 'share', label: 'Taken of what was offered (%)', unit: 'percent' }
				],
				rows: bars.map((bar) => [{ text: bar.label }, numberCell(bar.value, 'percent', null, 1)]),
				notes: [
					`The school’s hours: ${quantity(meetingHours, 'hours')} at meetings, ${quantity(trainingHours, 'hours')} in training.`
				]
			},
			source: sourceOf(disclosed, ['attendance', 'training'], evennessClause(disclosed))
		}
	];
}

function comparison(own: number, median: number): string {
	if (Math.round(own) === Math.round(median)) return 'as large a share as';
	return own > median ? 'a larger share than' : 'a smaller share than';
}
