import { fileErased } from '#lib/document/file-erased.ts';
import type { Block, Cell, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { HIDDEN, type DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { schoolName } from './schools.ts';
import { uploadSource } from './uploads-used.ts';
import { capital, fixed, many } from './words/numbers.ts';
import { symbolCell, symbolNotes } from './words/quantity.ts';

/** More rows of a sheet than this are no reading matter: whoever counts again asks for every row. */
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
	need_ref: 'Need',
	counted: 'Counted in the figure'
};

/** Takes the rows behind a figure, and whether every one of a long sheet is asked for; gives a table for each sheet they stand in, and what was kept back. */
export function evidenceTables(
	behind: DisclosedRows,
	disclosed: Disclosed,
	every: boolean
): Block[] {
	const kept = keptBack(behind);
	const most = every ? Infinity : SHOWN;
	return [
		...sheetsOf(behind).map((rows, at) => table(rows, at, disclosed, most)),
		...(kept.length > 0 ? [{ kind: 'prose' as const, paragraphs: kept }] : [])
	];
}

type Row = DisclosedRows['rows'][number];

/** Takes the rows behind a figure; says whether a sheet of them is too long to be shown whole unasked. */
export function isLong(behind: DisclosedRows): boolean {
	return sheetsOf(behind).some((rows) => rows.length > SHOWN);
}

function sheetsOf({ rows }: DisclosedRows): Row[][] {
	const sheets = Map.groupBy(rows, ({ upload, sheet }) => JSON.stringify([upload, sheet]));
	return [...sheets.values()];
}

function table(all: Row[], at: number, disclosed: Disclosed, most: number): Table {
	const filled = filledColumns(all);
	const same = filled.filter((column) => isSame(all, column));
	const columns = filled.filter((column) => !same.includes(column));
	const rows = all
		.slice(0, most)
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
			...(all.length > most
				? [
						`The first ${most} of ${fixed(all.length, 0)} are shown; “Show every row”, above, gives all.`
					]
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

/** Takes rows; gives the columns in which any of them says something. */
export function filledColumns(rows: Row[]): string[] {
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
	const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2})(?::\d{2})?)?$/.exec(value) ?? [];
	if (day) return { text: time ? `${dateInWords(day)}, ${time}` : dateInWords(day) };
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
