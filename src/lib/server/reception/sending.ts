import { error } from '@sveltejs/kit';
import { mayAccept, mayLoad, mayWithdraw } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadPartnership, loadPartnerships } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { groupedDatasets } from '#lib/server/datasets/grouped.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { fileErased } from '#lib/document/file-erased.ts';
import { mendedSince } from '#lib/server/house/mending.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { UPLOAD_LIMIT } from '#lib/server/ledger/ledger.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { answerQuestions, explainSheet } from './answering.ts';
import { kindsOfSheet } from './asked-in-words.ts';
import { droppedInWords } from './dropped.ts';
import { eraseAsAsked, erasureOf, keptOf } from './erasing.ts';
import { historyOf } from './history.ts';
import { knownColumns } from './known-columns.ts';
import { openedOn } from './opened-on.ts';
import { readingOf } from './readings.ts';
import { whatWasUnderstood } from './understood-in-words.ts';

/** Uploads of one partnership (unless one is named, where the person last sent something), newest first. */
export async function uploadsFor(person: Person, wanted: string | null) {
	const open = loadPartnerships().filter(({ id }) => mayLoad(person, id));
	const { ledger } = await theHouse();
	const sent = open.flatMap(({ id }) => ledger.uploads(id)).filter((one) => maySee(person, one));
	const opened = openedOn(
		open.map(({ id }) => id),
		sent.map(({ partnership, seq, received: { by } }) => ({ partnership, seq, by })),
		person.label
	);
	const isOpen = (asked: string | null) => open.find(({ id }) => id === asked);
	const partnership = isOpen(wanted) ?? isOpen(opened) ?? null;
	const uploads = partnership ? ledger.uploads(partnership.id) : [];
	const seen = uploads.filter((upload) => maySee(person, upload));
	const listedAndKept = async (upload: Upload) => {
		return { ...listed(upload), ...(await keptOf(person, upload)) };
	};
	return {
		partnerships: open.map(({ id, shortName }) => ({ id, shortName })),
		partnership: partnership && named(partnership),
		mayLoad: open.length > 0,
		uploads: (await Promise.all(seen.map(listedAndKept))).reverse(),
		/** Of others, which only the forum and administrators see. */
		closed: uploads.length - seen.length,
		kinds: kindsListed()
	};
}

/** What the form for a new upload offers this person. */
export function mayUploadTo(person: Person, chosen: string | null) {
	const open = loadPartnerships().filter(({ id }) => mayLoad(person, id));
	if (open.length === 0) error(403, 'Your role reads figures, but doesn’t send spreadsheets.');
	return {
		partnerships: open.map(({ id, name }) => ({ id, name })),
		chosen,
		accepts: 'An Excel workbook (.xlsx, .xls), an OpenDocument sheet or a CSV file.',
		limit: sizeInWords(UPLOAD_LIMIT),
		kinds: kindsListed(),
		/** By which the first look in the browser tells a header. */
		known: knownColumns()
	};
}

/** One upload: what was understood of it, or how far the reading is. */
export async function uploadFor(person: Person, id: string) {
	const upload = await openUpload(person, id);
	const partnership = loadPartnership(upload.partnership);
	const reading = upload.erased ? ERASED : await readingOf(upload, person);
	return {
		upload: { ...listed(upload), sha256: upload.sha256, dropped: droppedInWords(upload.dropped) },
		partnership: named(partnership),
		history: await historyOf(person, upload),
		mayAccept: mayAccept(person, upload.partnership),
		mayWithdraw: !upload.erased && mayWithdraw(person, upload.partnership, upload.received.by),
		erasure: await erasureOf(person, upload),
		kinds: kindsOfSheet(),
		reading: upload.erased || reading.understood ? null : { percent: reading.percent },
		...whatWasUnderstood(reading.understood, {
			isSender: person.label === upload.received.by,
			mayAccept: mayAccept(person, upload.partnership),
			keptBack: upload.dropped !== null
		})
	};
}

/** Where the bytes of an upload lie, as they were received, and its name. */
export async function receivedFile(person: Person | null, id: string) {
	const upload = await openUpload(person, id);
	if (upload.erased) error(410, `It can’t be had any more: ${fileErased(upload.erased.at)}.`);
	const { ledger } = await theHouse();
	return { path: ledger.path(upload), file: upload.file };
}

/** Accepts the sound rows; gives why not, where it can't be done. */
export async function acceptUpload(person: Person | null, id: string): Promise<string | null> {
	const upload = await openUpload(person, id);
	if (!mayAccept(person, upload.partnership)) {
		return 'A forum member or an administrator of the partnership accepts what was sent.';
	}
	if (upload.state !== 'received' && !waitsAgain(upload)) {
		return 'This file was accepted or taken back before.';
	}
	const house = await theHouse();
	const loaded = await house.accept(upload.id, person!.label);
	if ('refused' in loaded) return loaded.refused;
	return loaded.upload ? null : 'No row of this file is sound, so nothing was accepted.';
}

/** Writes down what the sender said of a sheet; gives why not, where it can't be done. */
export async function answerUpload(person: Person | null, id: string, form: FormData) {
	return answerQuestions(person!, await openUpload(person, id), form);
}

/** The same for what a sheet is, and which column is what. */
export async function explainUpload(person: Person | null, id: string, form: FormData) {
	return explainSheet(person!, await openUpload(person, id), form);
}

/** Takes an upload back; gives why not, where it can't be done. */
export async function withdrawUpload(
	person: Person | null,
	id: string,
	reason: string | null
): Promise<string | null> {
	const upload = await openUpload(person, id);
	if (!mayWithdraw(person, upload.partnership, upload.received.by)) {
		return 'Only whoever sent a file, a forum member or an administrator can take it back.';
	}
	const house = await theHouse();
	const withdrawn = await house.withdraw(upload.id, person!.label, reason);
	return 'refused' in withdrawn ? withdrawn.refused : null;
}

/** Erases an upload’s file as a form asks; gives why not, where it can't be done. */
export async function eraseUpload(
	person: Person | null,
	id: string,
	form: FormData
): Promise<string | null> {
	return eraseAsAsked(person, await openUpload(person, id), form);
}

/** One upload, for who may see it; answers 404 to everybody else. */
export async function openUpload(person: Person | null, id: string): Promise<Upload> {
	const { ledger } = await theHouse();
	const upload = ledger.upload(id);
	// A partnership's file can be taken away after something was sent to it.
	const exists = loadPartnerships().some(({ id }) => id === upload?.partnership);
	if (!upload || !exists || !person || !maySee(person, upload)) {
		error(404, 'There is no such upload, or it isn’t open to you.');
	}
	return upload;
}

/** What was mended since it was accepted counts once it is accepted again. */
function waitsAgain(upload: Upload): boolean {
	return upload.state === 'accepted' && mendedSince(upload);
}

/** A spreadsheet shows more than the figures made of it: only its sender, forum members and administrators see it. */
export function maySee(person: Person, upload: Upload): boolean {
	return mayWithdraw(person, upload.partnership, upload.received.by);
}

/** The kinds of spreadsheet that can be sent, those first that are most asked for. */
function kindsListed() {
	return groupedDatasets().map(({ title, datasets }) => ({
		title,
		datasets: datasets.map(({ name, title, description }) => ({ name, title, description }))
	}));
}

function named({ id, name, shortName, sample }: Partnership) {
	return { id, name, shortName, sample };
}

const STANDINGS = {
	received: 'waiting',
	accepted: 'accepted',
	withdrawn: 'withdrawn',
	erased: 'erased'
} as const;

function listed(upload: Upload) {
	const sum = (count: (sheet: Upload['sheets'][number]) => number) =>
		upload.sheets.length === 0 ? null : upload.sheets.reduce((n, sheet) => n + count(sheet), 0);
	const kinds = upload.sheets.map(({ dataset }) => datasetNamed(dataset)?.title ?? dataset);
	return {
		id: upload.id,
		file: upload.file,
		datasets: [...new Set(kinds)].join(', '),
		received: upload.sentOn,
		rows: sum(({ rows }) => rows),
		accepted: sum(({ accepted }) => accepted),
		held: sum(({ held }) => held),
		standing: STANDINGS[upload.state]
	};
}

/** Of an erased file there is nothing to read. */
const ERASED = { percent: 100, understood: null };

function sizeInWords(bytes: number): string {
	return `${Math.floor(bytes / 1024 / 1024)} MB`;
}
