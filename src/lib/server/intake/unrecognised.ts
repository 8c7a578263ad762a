import { beginningOf } from './beginning.ts';
import type { TextTable } from './read/text-table.ts';
import { isSummary } from './recognise/register/summary.ts';
import type { Doubt } from './recognise/unlike.ts';
import { refused } from './refused.ts';
import type { TextSheet } from './text-sheet.ts';
import type { Problem, UnderstoodSheet } from './understood.ts';

/** Takes a sheet as text, of which no table is known or one only in doubt; gives what there is to say of it. */
export function unrecognised(
	sheet: TextSheet,
	text: TextTable,
	doubt: Doubt | null
): UnderstoodSheet {
	const { name, label, notes } = sheet;
	// The first row was taken for a header to have a width to read by; here it is a row like any other.
	const rows = text.rows + 1;
	const { problem, sentence } = doubt ? doubted(doubt, label) : unknown(sheet);
	const reason = doubt ? 'Nobody has said what the sheet is' : 'No table recognised';
	return {
		...withoutTable({ name, rows, reason, sentence, notes }, problem),
		beginning: beginningOf(sheet.head.rows, null),
		text: textOf(sheet, text, 1)
	};
}

function unknown({ label, head }: TextSheet) {
	const counts = isSummary(head.rows);
	return {
		problem: refused({ code: counts ? 'only-a-summary' : 'not-recognised' }, label),
		sentence: counts
			? 'This sheet says how many meetings each person attended, and doesn’t name the meetings.'
			: 'We don’t recognise this sheet.'
	};
}

function doubted({ one, other, then, headings }: Doubt, label: string) {
	const quoted = headings.slice(0, 4).map((heading) => `“${heading}”`);
	const said = `${new Intl.ListFormat('en-GB').format(quoted)} ${quoted.length === 1 ? 'belongs' : 'belong'} in none`;
	const problem = refused({ code: 'kind-unclear' }, label);
	return {
		problem: {
			...problem,
			message: `${label}: it fits ${one}, but ${said}. If these are ${other}, ${then}.`
		},
		sentence: `This may be ${one}, or ${other}: only you can tell.`
	};
}

/** Takes a sheet of which nothing can be taken in, with the reason; gives what there is to say of it. */
export function withoutTable(
	{ name, rows, reason, sentence, notes }: Unusable,
	problem: Problem | null
): UnderstoodSheet {
	return {
		name,
		dataset: null,
		headerRow: null,
		columns: [],
		rows,
		accepted: 0,
		held: 0,
		setAside: rows,
		setAsideReasons: [{ reason, rows }],
		problems: problem ? [problem] : [],
		problemCount: problem ? 1 : 0,
		problemsByCode: problem ? [{ code: problem.code, rows }] : [],
		beginning: [],
		questions: [],
		reading: null,
		staged: null,
		text: null,
		sentence,
		notes
	};
}

interface Unusable {
	name: string;
	rows: number;
	reason: string;
	sentence: string;
	notes: string[];
}

/** Takes a sheet as text, its table and the header’s row; gives what is kept of how it was read. */
export function textOf(
	{ head: { rows, encoding, dialect }, format }: TextSheet,
	{ table }: TextTable,
	headerRow: number
): UnderstoodSheet['text'] {
	const header = rows[headerRow - 1] ?? [];
	return { table, header, format: format ?? 'text', encoding, ...dialect };
}
