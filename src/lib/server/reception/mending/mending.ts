import { mayAccept } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { mendedSince } from '#lib/server/house/mending.ts';
import type { Understood, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { readingOf } from '../readings.ts';
import { openUpload } from '../sending.ts';
import { changeAlike, putBack, saveMended, undoLast, type Done } from './deeds.ts';
import type { NotDone } from './not-done.ts';
import { mendingFor, type SheetMending } from './sheet-mending.ts';
import { changesOf, outcomeInWords, type Change } from './words.ts';

/** What the page of an upload says of mending. */
export interface Mending {
	/** By sheet; empty while the file is read, and where nothing can be mended any more. */
	sheets: Record<string, SheetMending>;
	/** What came of the mending that the address names, and in which sheet. */
	outcome: { sheet: string; sentence: string; changes: Change[] } | null;
	/** Rows that are mended and sound, and count once the upload is accepted again; null where none wait. */
	again: { rows: number; mayAccept: boolean } | null;
}

/** Takes who asks, an upload’s id and the address (`held`: the page of held rows, `mended`: the place of a mending). */
export async function mendingOn(person: Person, id: string, address: URL): Promise<Mending> {
	const upload = await openUpload(person, id);
	const closed = upload.erased !== null || upload.state === 'withdrawn';
	const understood = closed ? null : (await readingOf(upload, person)).understood;
	const page = Number(address.searchParams.get('held') ?? 1) || 1;
	return {
		sheets: await mendingFor(person, upload, understood, page),
		outcome: outcomeOf(upload, understood, Number(address.searchParams.get('mended'))),
		again: againOf(person, upload, understood)
	};
}

const DEEDS = { save: saveMended, alike: changeAlike, undo: undoLast, 'put back': putBack };

/** Takes who asks, an upload’s id, what to do and the form that says with what; does it. */
export async function mendUpload(
	person: Person | null,
	id: string,
	deed: keyof typeof DEEDS,
	form: FormData
): Promise<Done | NotDone> {
	const upload = await openUpload(person, id);
	if (upload.erased) return { problem: 'The file was erased, so nothing can be mended in it.' };
	return DEEDS[deed](person!, upload, form);
}

function outcomeOf(
	{ mended }: Upload,
	understood: Understood | null,
	seq: number
): Mending['outcome'] {
	const entry = mended.find((one) => one.seq === seq);
	const sheet = understood?.sheets.find(({ name }) => name === entry?.sheet);
	if (entry?.kind !== 'corrected' || !sheet) return null;
	return {
		sheet: sheet.name,
		sentence: outcomeInWords(entry, sheet),
		changes: changesOf(entry, sheet)
	};
}

function againOf(person: Person, upload: Upload, understood: Understood | null): Mending['again'] {
	if (upload.state !== 'accepted' || !mendedSince(upload) || !understood) return null;
	const counted = sum(upload.sheets);
	return {
		rows: sum(understood.sheets) - counted,
		mayAccept: mayAccept(person, upload.partnership)
	};
}

function sum(sheets: Pick<UnderstoodSheet, 'accepted'>[]): number {
	return sheets.reduce((total, { accepted }) => total + accepted, 0);
}
