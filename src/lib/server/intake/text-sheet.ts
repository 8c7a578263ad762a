import { ownOf } from '#lib/sheets/own.ts';
import { checkRows } from './check/check.ts';
import { letter } from './check/plan.ts';
import { fatesOf } from './check/revisions.ts';
import { makePlan } from './plan.ts';
import { readHead, type Head } from './read/head.ts';
import { notesOnMarks } from './read/layout/notes.ts';
import { LIMITS } from './read/limits.ts';
import { loadText, type TextTable } from './read/text-table.ts';
import type { ReadProblem } from './read/unreadable.ts';
import { saidOfOthers } from './ask/others-said.ts';
import { questionsOf } from './ask/questions.ts';
import { findTable, sameTable } from './find-table.ts';
import { beginningOf } from './beginning.ts';
import { doubtOf } from './recognise/unlike.ts';
import { knownOf, NOTHING_REMEMBERED } from './remembered.ts';
import { withMembers } from './cells/find-members.ts';
import { correctCells, correctRows } from './cells/correct.ts';
import { makeCells } from './cells/make-cells.ts';
import { shownRows } from './cells/shown-rows.ts';
import { NO_CORRECTIONS, type Answers } from './answers.ts';
import type { Header } from './recognise/header.ts';
import { schoolSpotter } from './recognise/schools.ts';
import { sentenceOf } from './sentence.ts';
import type { Context } from './understand.ts';
import type { SheetReading, UnderstoodSheet } from './understood.ts';
import { textOf, unrecognised } from './unrecognised.ts';

/** A sheet as text: a text file as it came, or a sheet of a workbook written out. */
export interface TextSheet {
	path: string;
	/** Of the sheet, and what to call it where it can’t be read. */
	name: string;
	label: string;
	head: Head;
	/** What is known of it apart from its cells. */
	format?: SheetReading['format'];
	notes: string[];
}

/** Takes a sheet as text; gives what was understood of it, or why it can’t be read. */
export async function understandSheet(
	sheet: TextSheet,
	context: Context
): Promise<UnderstoodSheet | ReadProblem> {
	const { head, path } = sheet;
	const reading = (ownOf(context.readings, sheet.name) as SheetReading | undefined) ?? null;
	const answers = answersTo(sheet, context);
	const rows = correctRows(head.rows, ownOf(context.corrections, sheet.name) ?? NO_CORRECTIONS);
	const schools = context.partnership?.schools ?? [];
	const phases = schools.map(({ phase }) => phase);
	const isSchool = schoolSpotter(schools);
	const seen = { rows, file: sheet.label, sheet: sheet.name, isSchool, phases, answers };
	const found = reading ? sameTable(rows, reading) : findTable(seen, context.as);
	const isTold = reading !== null || (answers.dataset ?? context.as) !== null;
	const doubt = found && !isTold ? doubtOf(found) : null;
	const header = doubt ? null : found;
	const width = header?.cells.length ?? Math.max(...head.rows.map((row) => row.length));
	if (width > LIMITS.columns) return { code: 'too-many-columns' };
	const source = { path, head, skip: (header?.row ?? 1) - 1, width };
	const keptAsText = Boolean(ownOf(context.corrections, sheet.name)?.cells.length);
	const text = await loadText(source, { ...loading(head, context), keptAsText });
	if ('code' in text && text.code === 'not-utf-8') {
		const again = readHead(path, { encoding: 'windows-1252' });
		return understandSheet({ ...sheet, head: again }, context);
	}
	if ('code' in text) return text;
	return header
		? understandTable(sheet, header, text, reading, context)
		: unrecognised(sheet, text, doubt);
}

function answersTo({ name, head }: TextSheet, { answers, remembered }: Context): Answers {
	return knownOf(head.rows, remembered ?? NOTHING_REMEMBERED, ownOf(answers, name) ?? {});
}

function loading({ size }: Head, context: Context) {
	const { connection, stage, tempFolder, slowly, asLarge, onProgress } = context;
	let bytes = 0;
	const onBytes = (more: number) => {
		bytes = Math.min(size, bytes + more);
		onProgress?.({ bytes, total: size });
	};
	return { connection, table: `${stage}_text`, tempFolder, slowly, asLarge, onBytes };
}

async function understandTable(
	sheet: TextSheet,
	found: Header,
	text: TextTable,
	reading: SheetReading | null,
	context: Context
): Promise<UnderstoodSheet> {
	const { name, head, format, notes } = sheet;
	const { connection, stage } = context;
	const answers = answersTo(sheet, context);
	const corrections = ownOf(context.corrections, name) ?? NO_CORRECTIONS;
	await correctCells(connection, text, found.row, corrections);
	const schools = context.partnership?.schools ?? null;
	const looking = { connection, text, schools, answers };
	const header = reading ? found : await withMembers(found, looking);
	const cells = await makeCells({
		connection,
		stage,
		text,
		records: header.records,
		headerRow: header.row,
		headerCells: header.cells,
		above: correctRows(head.rows, corrections),
		leftOut: corrections.leftOut,
		personKey: context.personKey,
		belongs: reading?.belongs ?? (await belongsOf(header, answers, context))
	});
	const sheetRead = { header, head, text, cells, answers, earlier: reading };
	const planned = await makePlan(sheetRead, context);
	const asked = { ...planned.plan, most: context.mostProblems };
	const { plan, checked, revisions } = await checkRows(connection, asked, context.personKey);
	const { rowsWanted } = context;
	const columns = header.cells.map((source, at) => ({
		source,
		letter: letter(at + 1),
		field: header.mapping[at] ?? null
	}));
	return {
		name,
		dataset: header.shape.dataset.name,
		headerRow: header.row,
		columns,
		rows: text.rows,
		...checked,
		beginning: beginningOf(head.rows, { columns, headerRow: header.row }),
		questions: await questionsOf({
			connection,
			plan,
			partnership: context.partnership,
			found: new Set(checked.problemsByCode.map(({ code }) => code)),
			revisions,
			remembered: saidOfOthers(
				context.remembered ?? NOTHING_REMEMBERED,
				ownOf(context.answers, name) ?? {}
			)
		}),
		reading: {
			...planned.reading,
			...(format && { format }),
			...(revisions.length > 0 && { revisions: fatesOf(revisions) })
		},
		staged: plan.staged,
		text: textOf(sheet, text, header.row),
		...(rowsWanted && { shown: await shownRows(connection, plan, rowsWanted) }),
		sentence: await sentenceOf(connection, plan, checked.accepted),
		notes: [...notes, ...header.notes, ...notesOnMarks(text.mended)]
	};
}

// Asked for only where a sheet names people and no schools, because it counts whatever was accepted before.
async function belongsOf({ records }: Header, answers: Answers, { schoolsOfPeople }: Context) {
	const isNeeded = records?.records.flat().some((place) => 'schoolOf' in place) ?? false;
	return isNeeded ? { ...(await schoolsOfPeople?.()), ...answers.belongs } : {};
}
