import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Cell, ChartBlock, Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { triggersIn } from '#lib/server/evaluation/indicators/two-schools/triggers.ts';
import { placeOf } from '../place.ts';
import { schoolName } from '../schools.ts';
import { fixed, percent } from '../words/numbers.ts';
import { numberCell } from '../words/quantity.ts';
import {
	bySchool,
	dateCell,
	datesOnly,
	detail,
	found,
	orWants,
	sourceOfFinding,
	why,
	words
} from './found.ts';

/** Takes what is disclosed; gives where the head’s days went, whether that was reviewed, and where dates clash. */
export function time(disclosed: Disclosed): Section {
	const days = found(disclosed, 'T5', 'days-per-site');
	const reviews = found(disclosed, 'T5', 'terms-reviewed');
	const clashes = found(disclosed, 'T4', 'date-clashes');
	return {
		id: 'time',
		title: 'Where the head is',
		blocks: [
			...(datesOnly(disclosed) ? [] : orWants([days], days ? daysBlocks(days, disclosed) : [])),
			...(reviews && why(reviews) ? [words(`Travel and work-life balance: ${why(reviews)}`)] : []),
			...(clashes ? clashTable(clashes, disclosed) : [])
		]
	};
}

function daysBlocks(finding: Finding, disclosed: Disclosed): Block[] {
	const parts = bySchool(finding, disclosed);
	const fewer = parts.toSorted((a, b) => daysIn(a) - daysIn(b))[0];
	if (!fewer || finding.measure.value === null) return [];
	const name = schoolName(disclosed, fewer.school!);
	const halfTerms = disclosed.halfTerms.map(({ halfTerm, label }) => ({
		label,
		here: detail(fewer, `${halfTerm}`) ?? 0,
		all: parts.reduce((sum, part) => sum + (detail(part, `${halfTerm}`) ?? 0), 0)
	}));
	const chart: ChartBlock = {
		kind: 'chart',
		id: 'days-per-site',
		title: `The head was at ${name} on ${percent(finding.measure.value, null)} of days`,
		subtitle: `Days at ${name}, per cent of the head’s days at either school, by half term, ${disclosed.year.label}. n = ${days(finding.measure.denominator ?? 0)}. A day at both counts as half of each.`,
		alt: `One bar for each half term. ${halfTerms.map(({ label, here, all }) => `${label}: ${all > 0 ? `${days(here)} of ${days(all)}` : 'no days yet'}`).join('; ')}.`,
		chart: {
			kind: 'ranked-bars',
			unit: 'percent',
			max: 100,
			rows: halfTerms.map(({ label, here, all }) => ({
				label,
				value: all > 0 ? (100 * here) / all : null,
				text:
					all > 0
						? `${fixed(here, here % 1 ? 1 : 0)} of ${days(all)} (${percent((100 * here) / all, null)})`
						: 'no days yet',
				emphasis: all > 0 && isBelow((100 * here) / all, disclosed)
			})),
			lines: thresholds(disclosed).map((value) => ({
				value,
				label: `exit trigger for the year: below ${value}%`,
				suggested: false
			}))
		},
		table: daysTable(parts, disclosed),
		source: sourceOfFinding(finding, disclosed)
	};
	return [chart];
}

function daysTable(parts: Part[], disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: 'days-per-site-table',
		title: 'Days of the head at each school',
		columns: [
			{ key: 'school', label: 'School' },
			...disclosed.halfTerms.map(({ halfTerm, label }) => ({
				key: `${halfTerm}`,
				label,
				unit: 'days' as const
			})),
			{ key: 'year', label: 'Year', unit: 'days' }
		],
		rows: parts.map((part): Cell[] => [
			{ text: schoolName(disclosed, part.school!) },
			...disclosed.halfTerms.map(({ halfTerm }) => numberCell(detail(part, `${halfTerm}`), 'days')),
			numberCell(daysIn(part), 'days')
		]),
		notes: []
	};
}

/** What the contract says of the head’s days. */
function thresholds({ partnership, asAt }: Disclosed): number[] {
	return triggersIn(partnership, asAt).flatMap(({ indicator, below }) =>
		indicator === 'days-per-site' && below !== undefined ? [below] : []
	);
}

function isBelow(share: number, disclosed: Disclosed): boolean {
	return thresholds(disclosed).some((threshold) => share < threshold);
}

function clashTable(finding: Finding, disclosed: Disclosed): Block[] {
	const parts = finding.parts ?? [];
	if (parts.length === 0) return [words(`Dates of the two schools: ${finding.reason}`)];
	return [
		{
			kind: 'table',
			id: 'date-clashes',
			title: 'Days that needed the head at both schools',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'what', label: 'What was on' },
				{ key: 'standing', label: 'When' }
			],
			rows: parts.map((part) => [
				{ ...dateCell(part.date), href: clauseHref(placeOf(disclosed), finding.clause) },
				{ text: part.label },
				{ text: part.standing }
			]),
			notes: ['Events of the register and meetings of the two governing bodies on one date.'],
			source: sourceOfFinding(finding, disclosed)
		}
	];
}

function daysIn({ measure }: Part): number {
	return measure?.numerator ?? 0;
}

function days(count: number): string {
	return `${fixed(count, Number.isInteger(count) ? 0 : 1)} days`;
}
