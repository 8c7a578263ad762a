import { fileErased } from '#lib/document/file-erased.ts';
import type { Block, Cell, Table } from '#lib/document/report.ts';
import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { HIDDEN, type DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { schoolName } from './schools.ts';
import { uploadSource } from './uploads-used.ts';
import { capital, fixed, many } from './words/numbers.ts';
import { symbolCell, symbolNotes } from './words/quantity.ts';

/** More rows of a sheet than this are no reading matter: they can be taken away whole. */
const SHOWN = 200;

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

/** Takes the rows behind a figure; gives a table for each sheet they stand in, and what was kept back. */
export function evidenceTables(behind: DisclosedRows, disclosed: Disclosed): Block[] {
	const kept = keptBack(behind);
	return [
		...sheetsOf(behind).map((rows, at) => table(rows, at, disclosed)),
		...(kept.length > 0 ? [{ kind: 'prose' as const, paragraphs: kept }] : [])
	];
}

/**
 * Takes the rows behind a figure; gives them all as one table, columns by their names in spreadsheets.
 * The sample mark stands in every row, as rows of several files are put together.
 */
export function rowsTable(behind: DisclosedRows, { partnership }: Disclosed): Table {
	const mark = partnership.sample ? [{ text: SAMPLE_MARK }] : [];
	const columns = filledColumns(behind.rows);
	return {
		kind: 'table',
		id: 'rows',
		title: 'Rows',
		columns: ['file', 'sheet', 'row', ...columns, ...mark.map(() => 'sample')].map((key) => ({
			key,
			label: key
		})),
		rows: behind.rows.map(({ file, sheet, row, cells }) => [
			{ text: file },
			{ text: sheet },
			{ text: String(row) },
			...columns.map((column) => ({ text: String(cells[column] ?? '') })),
			...mark
		]),
		notes: []
	};
}

type Row = DisclosedRows['rows'][number];

function sheetsOf({ rows }: DisclosedRows): Row[][] {
	const sheets = Map.groupBy(rows, ({ upload, sheet }) => JSON.stringify([upload, sheet]));
	return [...sheets.values()];
}

function table(all: Row[], at: number, disclosed: Disclosed): Table {
	const filled = filledColumns(all);
	const same = filled.filter((column) => isSame(all, column));
	const columns = filled.filter((column) => !same.includes(column));
	const rows = all
		.slice(0, SHOWN)
		.map(({ row, cells }): Cell[] => [
			{ text: `Row ${row}` },
			...columns.map((column) => cell(column, cells[column] ?? null, disclosed))
		]);
	return {
		kind: 'table',
		id: `rows-${at + 1}`,
		title: `${all[0]?.file}: ${many(all.length, 'row')}`,
		subtitle: same
			.map((column) => `${titleOf(column)}: ${sameText(all, column, disclosed)}`)
			.join(' · '),
		columns: [
			{ key: 'where', label: 'Where' },
			...columns.map((column) => ({ key: column, label: titleOf(column) }))
		],
		rows,
		notes: [
			...(all.length > SHOWN
				? [`The first ${SHOWN} of ${fixed(all.length, 0)} are shown; the file has them all.`]
				: []),
			...fileNotes(all, disclosed),
			...symbolNotes(rows)
		],
		...uploadSource(all[0]!, disclosed)
	};
}

function fileNotes([first]: Row[], { uploads }: Disclosed): string[] {
	const erased = uploads.find(({ id }) => id === first?.upload)?.erased;
	return erased ? [`These rows were kept; ${fileErased(erased)}.`] : [];
}

function filledColumns(rows: Row[]): string[] {
	const names = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
	return [...names].filter((column) =>
		rows.some(({ cells }) => cells[column] !== null && cells[column] !== undefined)
	);
}

/** A column that says the same in every row is said once, above the table. */
function isSame(rows: Row[], column: string): boolean {
	return rows.length > 1 && rows.every(({ cells }) => cells[column] === rows[0]?.cells[column]);
}

function sameText([first]: Row[], column: string, disclosed: Disclosed): string {
	return cell(column, first?.cells[column] ?? null, disclosed).text;
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
