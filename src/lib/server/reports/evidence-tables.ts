import { uploadHref } from '#lib/document/addresses.ts';
import type { Block, Cell, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { HIDDEN, type DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { schoolName } from './schools.ts';
import { capital, fixed, many } from './words/numbers.ts';
import { symbolCell, symbolNotes } from './words/quantity.ts';

/** More rows than this are no reading matter: the upload’s own page has them. */
const SHOWN = 500;

const TITLES: Record<string, string> = {
	meeting_id: 'Meeting',
	meeting_date: 'Date',
	session_id: 'Session',
	session_date: 'Date',
	group_code: 'Forum',
	school_urn: 'School',
	attendee_ref: 'Person (code)',
	attendee_role: 'Role',
	topic_code: 'Topic',
	measure_code: 'Measure',
	geographic_level: 'Level',
	breakdown_topic: 'Groups by',
	breakdown: 'Group',
	value_symbol: 'Symbol',
	need_ref: 'Need'
};

/** Takes the rows behind a figure; gives a table for each kind of spreadsheet, and what was kept back. */
export function evidenceTables(behind: DisclosedRows, disclosed: Disclosed): Block[] {
	const datasets = [...new Set(behind.rows.map((row) => row.dataset))];
	const kept = keptBack(behind);
	return [
		...datasets.map((dataset) => table(dataset, behind, disclosed)),
		...(behind.rows.length === 0 && behind.withheld === 0 ? [none()] : []),
		...(kept.length > 0 ? [{ kind: 'prose' as const, paragraphs: kept }] : [])
	];
}

function table(dataset: string, behind: DisclosedRows, disclosed: Disclosed): Table {
	const all = behind.rows.filter((row) => row.dataset === dataset);
	const columns = [...new Set(all.flatMap(({ cells }) => Object.keys(cells)))].filter((column) =>
		all.some(({ cells }) => cells[column] !== null && cells[column] !== undefined)
	);
	const rows = all
		.slice(0, SHOWN)
		.map(({ upload, file, sheet, row, cells }): Cell[] => [
			{ text: `Row ${row}`, note: `${file}, sheet “${sheet}”`, href: uploadHref(upload) },
			...columns.map((column) => cell(column, cells[column] ?? null, disclosed))
		]);
	return {
		kind: 'table',
		id: `rows-${dataset}`,
		title: `${capital(dataset)}: ${many(all.length, 'row')}`,
		columns: [
			{ key: 'where', label: 'Where' },
			...columns.map((column) => ({ key: column, label: titleOf(column) }))
		],
		rows,
		notes: [
			...(all.length > SHOWN
				? [`The first ${SHOWN} are shown; the spreadsheets hold them all.`]
				: []),
			...symbolNotes(rows)
		]
	};
}

function cell(column: string, value: string | number | boolean | null, disclosed: Disclosed): Cell {
	if (value === null) return { text: '' };
	if (value === HIDDEN) return symbolCell('c');
	if (typeof value === 'number')
		return { text: fixed(value, Number.isInteger(value) ? 0 : 1), number: value };
	if (typeof value === 'boolean') return { text: value ? 'Yes' : 'No' };
	if (column === 'school_urn') return { text: schoolName(disclosed, value) };
	if (column === 'group_code') return { text: forumName(disclosed, value) };
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { text: dateInWords(value) };
	return { text: value.replaceAll('_', ' ') };
}

function forumName({ agreement }: Disclosed, code: string): string {
	return agreement.forums.find((forum) => forum.code === code)?.name ?? code;
}

function titleOf(column: string): string {
	return TITLES[column] ?? capital(column.replaceAll('_', ' '));
}

function none(): Block {
	return {
		kind: 'prose',
		paragraphs: ['No spreadsheet row speaks of this promise yet. That is not the same as not done.']
	};
}

function keptBack({ withheld, masked, peopleHidden, rows }: DisclosedRows): string[] {
	return [
		...(withheld > 0
			? [
					`${capital(many(withheld, 'row'))} of other schools ${withheld === 1 ? 'is' : 'are'} counted and not shown to you.`
				]
			: []),
		...(masked > 0 ? [`Figures of ${many(masked, 'row')} are hidden to protect individuals.`] : []),
		...(peopleHidden && rows.some(({ cells }) => 'attendee_ref' in cells)
			? ['Codes and answers of single people are shown to administrators only.']
			: [])
	];
}
