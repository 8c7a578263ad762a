import { askedOf, type Looker } from './asked-in-words.ts';
import type {
	Problem,
	SheetReading,
	Understood,
	UnderstoodSheet
} from '#lib/server/intake/understood.ts';

interface Seen extends Looker {
	/** True where columns were kept back before sending. */
	keptBack: boolean;
}

/** What a page says of a file that was read; empty while it is being read. */
export function whatWasUnderstood(understood: Understood | null, seen: Seen) {
	const sheets = understood?.sheets ?? [];
	return {
		unreadable: understood && understood.problems.length > 0 ? understood.problems : null,
		sound: sum(sheets, ({ accepted }) => accepted),
		held: sum(sheets, ({ held }) => held),
		notes: understood?.notes ?? [],
		// What is understood comes first, so that a sheet of notes in front of it is no headline.
		sheets: [...sheets.filter(isTable), ...sheets.filter((sheet) => !isTable(sheet))].map((sheet) =>
			sheetInWords(sheet, seen)
		)
	};
}

const UNCLEAR = 'kind-unclear';

function sum(sheets: UnderstoodSheet[], count: (sheet: UnderstoodSheet) => number): number {
	return sheets.reduce((total, sheet) => total + count(sheet), 0);
}

function isTable({ dataset }: UnderstoodSheet): boolean {
	return dataset !== null;
}

function sheetInWords(understood: UnderstoodSheet, { keptBack, ...looker }: Seen) {
	const {
		reading,
		text: _text,
		problems,
		problemsByCode: _byCode,
		// Names of people are among these cells: who may see which is said elsewhere.
		shown: _shown,
		...sheet
	} = understood;
	const unused = sheet.columns.filter(({ field }) => field === null);
	const started = sheet.headerRow ? `We took row ${sheet.headerRow} as the header. ` : '';
	return {
		...sheet,
		...askedOf(understood, looker),
		/** Why its kind is asked for, though a kind fits; null where it isn’t. */
		unclear: problems.find(({ code }) => code === UNCLEAR)?.message ?? null,
		/** A register’s columns are its meetings, and can’t be called anything else. */
		mayExplain: !reading?.records,
		// That a sheet isn’t recognised is said once, where its sender can explain it.
		toMend: kindsOf(withoutSaid(understood), 'error'),
		toKnow: kindsOf(understood, 'warning'),
		/** True where a row of the spreadsheet holds several marks, each of which is compared by itself. */
		ofMarks: (reading?.records?.records.length ?? 0) > 1,
		howRead: (
			started +
			partedBy(reading) +
			(sheet.dataset ? unusedInWords(unused, keptBack) : '')
		).trim()
	};
}

const SAID_THERE = ['not-recognised', UNCLEAR];

function withoutSaid(sheet: UnderstoodSheet): UnderstoodSheet {
	const said = sheet.problemsByCode.some(({ code }) => SAID_THERE.includes(code));
	return said ? { ...sheet, problems: [], problemsByCode: [] } : sheet;
}

/** The problems of one severity, with how many rows each kind stands in. */
function kindsOf({ problems, problemsByCode }: UnderstoodSheet, severity: Problem['severity']) {
	const own = problems.filter((problem) => problem.severity === severity);
	const kinds = problemsByCode.flatMap(({ code, rows }) => {
		const first = own.find((problem) => problem.code === code);
		return first ? [{ code, rows, title: first.title }] : [];
	});
	return { problems: own, kinds, count: kinds.reduce((total, { rows }) => total + rows, 0) };
}

const DELIMITERS: Record<string, string> = {
	',': 'commas',
	';': 'semicolons',
	'\t': 'tabs',
	'|': 'upright bars'
};

function partedBy(reading: SheetReading | null): string {
	const name = reading && !reading.format && DELIMITERS[reading.delimiter];
	return name ? `Its columns are parted by ${name}. ` : '';
}

function unusedInWords(all: { source: string; letter: string }[], keptBack: boolean): string {
	// What was kept back came as empty columns, of which enough is said.
	const unused = keptBack ? all.filter(({ source }) => source !== '') : all;
	if (unused.length === 0) return keptBack ? '' : 'Every column was used.';
	const names = unused.map(({ source, letter }) => source || `column ${letter}`);
	const first = names.slice(0, 6).join(', ');
	const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
	return `Not used, but kept with the file: ${first}${more}.`;
}
