import { dateInWords } from '#lib/calendar/words.ts';
import type { Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { measureText } from './words/figure.ts';

/** Takes the findings of a clause; gives what their figures are made of, part by part, where they say. */
export function madeOf(findings: Finding[], disclosed: Disclosed): Section[] {
	const tables = findings.flatMap(({ key, title, parts = [] }, at) =>
		parts.length === 0 ? [] : [partsTable(`parts-${at + 1}`, title, key, parts, disclosed)]
	);
	if (tables.length === 0) return [];
	return [{ id: 'what-it-is-made-of', title: 'What the figures are made of', blocks: tables }];
}

function partsTable(
	id: string,
	title: string,
	key: string,
	parts: Part[],
	{ partnership }: Disclosed
): Table {
	const nameOf = (school: string) =>
		partnership.schools.find((one) => one.id === school)?.shortName ?? school;
	return {
		kind: 'table',
		id,
		title,
		columns: [
			{ key: `${key}-what`, label: 'What' },
			{ key: 'standing', label: 'How it stands' },
			{ key: 'figure', label: 'Figure' },
			{ key: 'date', label: 'Date' }
		],
		rows: parts.map(({ label, school, standing, measure, date }) => [
			{ text: label, ...(school ? { note: nameOf(school) } : {}) },
			{ text: standing },
			{ text: measure && measure.value !== null ? measureText(measure, null) : '' },
			{ text: date ? dateInWords(date) : '' }
		]),
		notes: []
	};
}
