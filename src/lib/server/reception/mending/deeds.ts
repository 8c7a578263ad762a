import { mayAccept } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { correct, undo, type Mends } from '#lib/server/house/corrections/correct.ts';
import { rowsLeftOut } from '#lib/server/house/corrections/undoing.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Problem, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { placeOf } from '#lib/sheets/letter.ts';
import { understoodOf } from '../readings.ts';
import { fieldOf } from './groups.ts';
import { isNotDone, type NotDone } from './not-done.ts';
import { postedMends } from './posted.ts';
import { seenBy } from './seen.ts';

/** A mending that was written down: the place of its entry. */
export interface Done {
	seq: number;
}

/** Takes who asks, an upload they may see and a form; writes down the cells that differ and the rows left out. */
export async function saveMended(
	person: Person,
	upload: Upload,
	form: FormData
): Promise<Done | NotDone> {
	const sheet = await sheetIn(person, upload, form);
	if (isNotDone(sheet)) return sheet;
	const seen = await seenBy(person, upload, sheet, sheet.shown ?? []);
	const posted = postedMends(form, seen, upload, sheet.name);
	if (isNotDone(posted)) return posted;
	const { meanwhile, ...mends } = posted;
	if (meanwhile > 0 && nothing(mends)) return { problem: MEANWHILE };
	return write(person, upload, sheet, mends);
}

/** Takes the same; changes every held cell that says the same under the same heading, or leaves all their rows out. */
export async function changeAlike(
	person: Person,
	upload: Upload,
	form: FormData
): Promise<Done | NotDone> {
	const house = await theHouse();
	const { sheets } = await house.understand(upload.id, undefined, {
		mostProblems: MOST_ALIKE,
		compared: mayAccept(person, upload.partnership)
	});
	const sheet = sheets.find(({ name }) => name === form.get('sheet'));
	if (!sheet) return { problem: NO_SHEET };
	const alike = sheet.problems.filter((problem) => isAlike(sheet, problem, form));
	if (alike.length === 0) return { problem: 'No row is held for this any more.' };
	if (form.get('deed') === 'leave-out')
		return write(person, upload, sheet, { leftOut: [...new Set(alike.map(({ row }) => row))] });
	const value = String(form.get('value') ?? '').trim();
	if (value.length > LONGEST) return { problem: `Keep it under ${LONGEST} characters.` };
	const cells = alike.map(({ row, column }) => ({ row, column: placeOf(column) + 1, value }));
	return write(person, upload, sheet, { cells });
}

/** Takes the same; takes back the last mending of the sheet. */
export async function undoLast(
	person: Person,
	upload: Upload,
	form: FormData
): Promise<Done | NotDone> {
	return done(undo(await theHouse(), upload, String(form.get('sheet')), person.label));
}

/** Takes the same; lets rows count again that were left out: one, or all. */
export async function putBack(
	person: Person,
	upload: Upload,
	form: FormData
): Promise<Done | NotDone> {
	const sheet = await sheetIn(person, upload, form);
	if (isNotDone(sheet)) return sheet;
	const out = rowsLeftOut(upload, sheet.name);
	const wanted = form.get('row');
	const takenBackIn = wanted === 'all' ? out : out.filter((row) => row === Number(wanted));
	return write(person, upload, sheet, { takenBackIn });
}

/** So many cells are changed at once; what is more is changed the next time. */
const MOST_ALIKE = 50_000;
const LONGEST = 2000;

const NO_SHEET = 'There is no such sheet in this file.';
const MEANWHILE =
	'Somebody else has mended these cells meanwhile. Here they are as they stand now.';

async function sheetIn(
	person: Person,
	upload: Upload,
	form: FormData
): Promise<UnderstoodSheet | NotDone> {
	const { sheets } = await understoodOf(upload, person);
	return sheets.find(({ name }) => name === form.get('sheet')) ?? { problem: NO_SHEET };
}

function isAlike(sheet: UnderstoodSheet, problem: Problem, form: FormData): boolean {
	if (problem.severity !== 'error' || problem.code !== form.get('code')) return false;
	const field = form.get('field');
	return !field || (fieldOf(sheet, problem) === field && problem.value === form.get('written'));
}

async function write(
	person: Person,
	upload: Upload,
	sheet: UnderstoodSheet,
	mends: Partial<Mends>
): Promise<Done | NotDone> {
	if (nothing(mends)) return { problem: 'Nothing was changed, so nothing was saved.' };
	return done(await correct(await theHouse(), upload, sheet, mends, person.label));
}

function nothing({ cells = [], leftOut = [], takenBackIn = [] }: Partial<Mends>): boolean {
	return cells.length + leftOut.length + takenBackIn.length === 0;
}

function done(mended: Upload | Refused): Done | NotDone {
	if ('refused' in mended) return { problem: mended.refused };
	return { seq: mended.mended.at(-1)!.seq };
}
