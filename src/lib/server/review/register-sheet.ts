import Papa from 'papaparse';
import { dateInWords } from '#lib/calendar/words.ts';
import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { register } from '#lib/server/datasets/register.ts';
import type { RegisterRow } from './register-rows.ts';

/** The columns of the register that a review fills, in the order in which its sheet has them. */
const FILLED = [
	'record_id',
	'record_type',
	'clause_ref',
	'topic_code',
	'title',
	'owner_role',
	'raised_date',
	'due_date',
	'completed_date',
	'for_year',
	'status',
	'evidence_ref'
] as const satisfies (keyof RegisterRow)[];

/** Takes rows of the register; gives them as its sheet, under its own titles: the same rows, the same bytes. */
export function registerSheet(rows: RegisterRow[]): string {
	const columns = FILLED.map((name) => register.columns.find((column) => column.name === name)!);
	const data = rows.map((row) => columns.map((column) => written(column, row)));
	const fields = columns.map(({ title }) => title);
	return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}

/** Takes the year that was looked back on and the day of the meeting; gives the name of the sheet. */
export function sheetName(year: AcademicYear, date: string): string {
	return `${beginningOfName(year)}${dateInWords(date)}.csv`;
}

/** Takes a year; gives how the names of its review’s sheets begin. */
export function beginningOfName({ label }: Pick<AcademicYear, 'label'>): string {
	return `Review of ${label}, held `;
}

/** A choice as people read it; everything else as it is. */
function written({ name, type }: Column, row: RegisterRow): string {
	const value = row[name as keyof RegisterRow] ?? '';
	if (type.kind !== 'choice') return value;
	return type.choices.find((choice) => choice.value === value)?.label ?? value;
}
