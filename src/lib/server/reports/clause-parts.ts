import { dateInWords } from '#lib/calendar/words.ts';
import type { Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Measure } from '#lib/server/evaluation/evaluation.ts';
import { measureText } from './words/figure.ts';

/** Takes the findings of a clause; gives what their figures are made of, part by part, where they say. */
export function madeOf(findings: Finding[], disclosed: Disclosed): Section[] {
	const tables = findings.flatMap((finding, at) =>
		finding.parts?.length ? [partsTable(`parts-${at + 1}`, finding, disclosed)] : []
	);
	if (tables.length === 0) return [];
	return [{ id: 'what-it-is-made-of', title: 'What the figures are made of', blocks: tables }];
}

function partsTable(
	id: string,
	{ indicator, title, key, parts = [] }: Finding,
	{ partnership }: Disclosed
): Table {
	const nameOf = (school: string) =>
		partnership.schools.find((one) => one.id === school)?.shortName ?? school;
	const hasFigures = parts.some(({ measure }) => measure !== null);
	const hasDates = parts.some(({ date }) => date !== null);
	return {
		kind: 'table',
		id,
		title,
		columns: [
			{ key: `${key}-what`, label: 'What' },
			{ key: 'standing', label: 'How it stands' },
			...(hasFigures ? [{ key: 'figure', label: 'Figure' }] : []),
			...(hasDates ? [{ key: 'date', label: 'Date' }] : [])
		],
		rows: parts.map(({ label, school, standing, measure, date }) => [
			{ text: label, ...(school ? { note: nameOf(school) } : {}) },
			{ text: standing },
			...(hasFigures ? [{ text: figureOf(measure) }] : []),
			...(hasDates ? [{ text: date ? dateInWords(date) : '' }] : [])
		]),
		notes: isOfPromises(indicator) ? [WHICH_PROMISES] : []
	};
}

function figureOf(measure: Measure | null): string {
	return measure && measure.value !== null ? measureText(measure, null) : '';
}

/** Takes an indicator’s name; gives whether it counts promises instead of rows. */
export function isOfPromises(indicator: string): boolean {
	return ['share-with-evidence', 'activities-evidenced'].includes(indicator);
}

const WHICH_PROMISES =
	'These are counted. Promises not due, made twice or about the other promises are not; each promise has a page with its rows.';
