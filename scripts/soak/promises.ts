import type { FileRead, SheetRead } from '#lib/server/intake/read-file.ts';
import type { Understood, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { recordsIn } from './records.ts';

/** What became of a file, both ways of reading it. */
export interface Answered {
	path: string;
	understood: Understood;
	read: FileRead | { code: string };
	/** Of the processors, for both. */
	seconds: number;
}

const MOST_SECONDS = 10;

/** Takes what became of a file; gives the promises of intake that are broken, in words. */
export function brokenBy({ path, understood, read, seconds }: Answered): string[] {
	const { sheets, problems } = understood;
	const silent = sheets.length === 0 && problems.length === 0;
	return [
		...(seconds > MOST_SECONDS ? [`took ${seconds.toFixed(1)} seconds`] : []),
		...(silent ? ['is neither read nor refused'] : []),
		...sheets.flatMap((sheet) => [...notAddingUp(sheet), ...unexplained(sheet)]),
		...('code' in read ? [] : lostRows(path, understood, read))
	];
}

function notAddingUp({ name, rows, accepted, held, setAside, ...sheet }: UnderstoodSheet) {
	const aside = sheet.setAsideReasons.reduce((sum, reason) => sum + reason.rows, 0);
	return [
		...(accepted + held + setAside === rows
			? []
			: [`${name}: ${accepted} accepted, ${held} held, ${setAside} set aside of ${rows} rows`]),
		...(aside === setAside
			? []
			: [`${name}: ${setAside} rows set aside, reasons for ${aside} of them`])
	];
}

// A held row needs a reason somewhere, or nobody could mend it.
function unexplained({ name, held, problemCount, questions }: UnderstoodSheet): string[] {
	if (held === 0 || problemCount > 0 || questions.some(({ waiting }) => waiting > 0)) return [];
	return [`${name}: ${held} rows held without a reason`];
}

function lostRows(path: string, { sheets }: Understood, read: FileRead): string[] {
	const [sheet] = sheets;
	const text = read.sheets[0]?.text;
	const there = text ? recordsIn(path, text) : null;
	if (there === null || !sheet) return [];
	const reread = read.sheets.reduce((sum, one) => sum + rowsOf(one), 0);
	const understood = sheet.rows + (sheet.headerRow ?? 0);
	return [
		...(understood < there ? [`${there} records in it, ${understood} understood`] : []),
		...(reread < there ? [`${there} records in it, ${reread} read`] : [])
	];
}

function rowsOf({ headerRows, rows, setAside }: SheetRead): number {
	return headerRows.length + rows.length + setAside.length;
}
