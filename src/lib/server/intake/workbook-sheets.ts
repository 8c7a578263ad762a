import { EXPLAINING_SHEETS } from '#lib/server/datasets/template.ts';
import { readHead } from './read/head.ts';
import { readWorkbook, type Workbook } from './read/workbook/read-workbook.ts';
import type { WrittenSheet } from './read/workbook/write-sheet.ts';
import type { ReadProblem } from './read/unreadable.ts';
import { refused } from './refused.ts';
import { understandSheet } from './text-sheet.ts';
import type { Context } from './understand.ts';
import type { Understood, UnderstoodSheet } from './understood.ts';
import { withoutTable } from './unrecognised.ts';

/** Takes a workbook; gives what was understood of each of its visible sheets, or why it can’t be read. */
export async function understandWorkbook(
	file: { path: string; name: string },
	context: Context
): Promise<Pick<Understood, 'sheets' | 'notes'> | ReadProblem> {
	const { tempFolder: folder, sheet = null, signal } = context;
	const onProgress = (done: number) => context.onProgress?.({ bytes: done * 100, total: 100 });
	const book = await readWorkbook({ path: file.path, folder, sheet }, { signal, onProgress });
	if ('code' in book) return book;
	if (sheet !== null && !book.names.includes(sheet)) return { code: 'no-such-sheet' };
	if (book.sheets.length === 0) return { code: 'workbook-empty' };
	const sheets = [];
	for (const [at, written] of book.sheets.entries())
		sheets.push(await understandWritten(written, at, book, file.name, context));
	return { sheets: besideTables(sheets), notes: notesOf(book) };
}

async function understandWritten(
	written: WrittenSheet,
	at: number,
	{ format }: Workbook,
	file: string,
	context: Context
): Promise<UnderstoodSheet> {
	const { name, path, rows, notes } = written;
	if (explains(written, context)) return explaining(written);
	const label = `${file}, sheet “${name}”`;
	const head = readHead(path, { encoding: 'utf-8', delimiter: ',', quote: '"' });
	const stage = `${context.stage}_${at + 1}`;
	// How far it is was told while the workbook was unpacked; what is left is quick beside that.
	const here = { ...context, stage, onProgress: undefined };
	const sheet = await understandSheet({ name, path, label, head, format, notes }, here);
	if (!('code' in sheet)) return sheet;
	const problem = refused(sheet, label);
	const sentence = 'We couldn’t read this sheet.';
	return withoutTable({ name, rows, reason: problem.title, sentence, notes }, problem);
}

function explains({ name }: WrittenSheet, { sheet = null }: Context): boolean {
	return sheet === null && EXPLAINING_SHEETS.includes(name);
}

// The rows of a worked example look like evidence, and come back with every template that is filled in.
function explaining({ name, rows, notes }: WrittenSheet): UnderstoodSheet {
	const reason = 'Explains the template';
	const sentence = 'This sheet explains our template and is no evidence, so it was set aside.';
	return withoutTable({ name, rows, reason, sentence, notes }, null);
}

const NO_TABLE = ['not-recognised', 'only-a-summary'];

// Beside a sheet that is understood, a sheet of notes or lists is nothing to mend.
function besideTables(sheets: UnderstoodSheet[]): UnderstoodSheet[] {
	if (sheets.every(({ dataset }) => dataset === null)) return sheets;
	return sheets.map((sheet) => {
		if (!NO_TABLE.includes(sheet.problemsByCode[0]?.code ?? '')) return sheet;
		const sentence = 'This sheet is none that Accord knows, so it was set aside.';
		return { ...sheet, problems: [], problemCount: 0, problemsByCode: [], sentence };
	});
}

/** Takes a workbook; gives in sentences which of its sheets were left out and what is missing. */
export function notesOf({ sheets, names, hidden, withoutResult }: Workbook): string[] {
	const filled = sheets.map(({ name }) => name);
	const empty = names.filter((name) => !filled.includes(name) && !hidden.includes(name));
	return [
		...(hidden.length
			? [`${listed(hidden, 'is hidden and was', 'are hidden and were')} left out.`]
			: []),
		...(empty.length && sheets.length > 0 ? [`${listed(empty, 'is', 'are')} empty.`] : []),
		...(withoutResult ? [missingResults(withoutResult)] : [])
	];
}

function listed(names: string[], one: string, many: string): string {
	const quoted = names.map((name) => `“${name}”`);
	const list = new Intl.ListFormat('en-GB').format(quoted);
	return names.length === 1 ? `The sheet ${list} ${one}` : `The sheets ${list} ${many}`;
}

function missingResults(count: number): string {
	const what = count === 1 ? 'One formula was' : `${count.toLocaleString('en-GB')} formulas were`;
	return `${what} saved without a result and read as blank. Open the workbook in Excel, save it and send it again to have them.`;
}
