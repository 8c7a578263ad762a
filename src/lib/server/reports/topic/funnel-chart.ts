import type { Funnel as FunnelData } from '#lib/charts/funnel.ts';
import { schoolHref } from '#lib/document/addresses.ts';
import type { Cell, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import {
	funnel,
	funnelLimits,
	Z998,
	type Funnel
} from '#lib/server/evaluation/statistics/funnel.ts';
import { Z95 } from '#lib/server/evaluation/statistics/wilson.ts';
import { slug } from '../annual-evaluation/outcome-chart.ts';
import { subjectOf } from '../annual-evaluation/outcome-words.ts';
import { outcomeClause } from '../clause-about.ts';
import { placeOf, sourceOf } from '../place.ts';
import { schoolName } from '../schools.ts';
import { capital, fixed, many, numbered, percent } from '../words/numbers.ts';
import { numberCell, outcomeCell } from '../words/quantity.ts';
import { averageOfRounded } from '../words/rounding-notes.ts';

const READINGS = {
	inside: 'no different, given its size',
	somewhat: 'somewhat different',
	very: 'very different'
};

/**
 * Takes a measure; gives schools by size around their average, or nothing where there is no funnel. It
 * is made of the cells that this viewer sees, the average too: a hidden school is in neither.
 */
export function funnelChart(measure: OutcomeMeasure, disclosed: Disclosed): ChartBlock[] {
	const cells = schoolCells(measure);
	const found = funnel(cells.filter(isShown).map(countsOf));
	if (measure.unit !== 'percent' || typeof found === 'string') return [];
	const shares = new Map(cells.map((cell) => [cell.school!, outcomeCell(cell, 'percent')]));
	return [
		{
			kind: 'chart',
			id: `funnel-${slug(measure)}`,
			title: titleOf(found, measure),
			subtitle: `${measure.name}, per cent of pupils by school at the last point, by number of pupils, ${disclosed.year.label}. n = ${numbered(found.points.length, 'school')}.`,
			alt: altOf(found, disclosed),
			chart: drawn(found, shares, disclosed),
			table: table(found, shares, measure, disclosed),
			source: sourceOf(disclosed, ['outcomes'], outcomeClause(disclosed, measure)),
			notes: [
				...notesOf(found, cells.filter(({ symbol }) => symbol === 'c').length),
				...averageOfRounded(disclosed)
			]
		}
	];
}

function schoolCells({ cells }: OutcomeMeasure): OutcomeCell[] {
	return cells.filter(
		({ level, breakdown, point }) =>
			level === 'School' && breakdown === 'Total' && point === 'followup'
	);
}

function isShown({ value, denominator }: OutcomeCell): boolean {
	return value !== null && denominator !== null && denominator > 0;
}

/** Its share of its pupils, as both are shown: in files they are rounded. */
function countsOf({ school, value, denominator }: OutcomeCell) {
	return {
		school: school!,
		numerator: (value! / 100) * denominator!,
		denominator: denominator!
	};
}

function titleOf({ points, overdispersed }: Funnel, measure: OutcomeMeasure): string {
	const { name } = subjectOf(measure);
	if (overdispersed) return `${name}: schools differ for reasons beyond chance`;
	const outside = points.filter(({ reading }) => reading !== 'inside').length;
	if (outside === 0) return `${name}: no school stands apart, given its size`;
	return `${name}: ${many(outside, 'school')} ${outside === 1 ? 'stands' : 'stand'} apart, given ${outside === 1 ? 'its' : 'their'} size`;
}

/** Each school’s share as it is shown, where its counts would give one with more decimals. */
type Shares = Map<string, Cell>;

function drawn({ points, average }: Funnel, shares: Shares, disclosed: Disclosed): FunnelData {
	return {
		kind: 'funnel',
		unit: 'percent',
		sizeLabel: 'Pupils',
		average: {
			value: 100 * average,
			label: `average of these schools, ${percent(100 * average, 100)}`
		},
		points: points.map(({ school, denominator, reading, hollow }) => ({
			label: schoolName(disclosed, school),
			size: denominator,
			value: shares.get(school)!.number!,
			reading,
			small: hollow,
			text: `${shares.get(school)!.text} of ${fixed(denominator, 0)} pupils`
		})),
		limits: sizesOver(points).map((size) => {
			const [at95, at998] = [funnelLimits(average, size, Z95), funnelLimits(average, size, Z998)];
			return {
				size,
				low95: 100 * at95.low,
				high95: 100 * at95.high,
				low998: 100 * at998.low,
				high998: 100 * at998.high
			};
		})
	};
}

/** As many places as make the curves smooth, closer together where they bend most. */
function sizesOver(points: Funnel['points']): number[] {
	const sizes = points.map(({ denominator }) => denominator);
	const [least, most] = [Math.max(1, 0.6 * Math.min(...sizes)), 1.05 * Math.max(...sizes)];
	return Array.from({ length: 41 }, (_, at) => least * (most / least) ** (at / 40));
}

function altOf({ points }: Funnel, disclosed: Disclosed): string {
	const outside = points.filter(({ reading }) => reading !== 'inside');
	const named = outside.map(
		({ school, reading, rate }) =>
			`${schoolName(disclosed, school)}, ${fixed(100 * rate, 0)}%, ${READINGS[reading]}`
	);
	const rest = `${many(points.length - outside.length, 'dot')} inside limits that narrow as schools grow`;
	return named.length > 0
		? `${capital(rest)}. Outside: ${named.join('; ')}.`
		: `${capital(rest)}, and none outside.`;
}

function table({ points }: Funnel, shares: Shares, measure: OutcomeMeasure, disclosed: Disclosed) {
	const named = points
		.map((point) => ({ ...point, name: schoolName(disclosed, point.school) }))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	return {
		kind: 'table' as const,
		id: `funnel-${slug(measure)}-table`,
		title: `${measure.name}, schools by size`,
		columns: [
			{ key: 'school', label: 'School' },
			{ key: 'pupils', label: 'Pupils', unit: 'count' as const },
			{ key: 'share', label: 'Share (%)', unit: 'percent' as const },
			{ key: 'reading', label: 'Beside the average' }
		],
		rows: named.map(({ name, school, denominator, reading }) => [
			{ text: name, href: schoolHref(placeOf(disclosed), school) },
			numberCell(denominator, 'count'),
			shares.get(school)!,
			{ text: READINGS[reading] }
		]),
		notes: []
	};
}

function notesOf({ overdispersed, expectedOutside, points }: Funnel, hidden: number): string[] {
	const chance = Math.max(1, Math.round(expectedOutside));
	return [
		overdispersed
			? 'More than one in five schools lie outside the outer limits: schools differ for reasons beyond chance; limits are too tight. No school is singled out.'
			: `Of ${points.length} schools about ${many(chance, 'one', 'ones').replace(/ ones?$/, '')} will lie outside the inner limits by chance. This is not a ranking.`,
		'Each school is in the average that it is set beside.',
		...(hidden > 0
			? [
					`${capital(many(hidden, 'school'))} hidden to protect individuals ${hidden === 1 ? 'is' : 'are'} neither drawn nor in the average.`
				]
			: [])
	];
}
