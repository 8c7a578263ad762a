import { mayLoad } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { tooLarge } from '#lib/server/ledger/incoming.ts';
import { UPLOAD_LIMIT } from '#lib/server/ledger/ledger.ts';
import { BrokenOff, readForm, type ArrivingFile } from './arriving-form.ts';
import { droppedIn } from './dropped.ts';
import { fileNameOf } from './file-name.ts';
import { mendedBy } from './mending/arriving.ts';

/** Why a form brought no upload, in words for its sender, with the status to answer with. */
export interface NotReceived {
	problem: string;
	status: number;
}

/** The upload a form brought; `already` where these very bytes were there before, so that nothing changed. */
export interface Arrived {
	upload: string;
	already: boolean;
	/** The place of the correction, where it was held rows of that upload that came back. */
	mended?: number;
}

const NO_FILE: NotReceived = { status: 400, problem: 'Choose a file to send.' };

/**
 * Takes a multipart request whose fields (`partnership`, `as`, and what was `dropped`) come before its
 * file; streams the file to where it is kept and gives the upload, or why it wasn't received.
 */
export async function receiveForm(
	person: Person,
	request: Request
): Promise<Arrived | NotReceived> {
	if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return NO_FILE;
	try {
		const received = await readForm(request, (fields, file) => keep(person, fields, file));
		return received ?? NO_FILE;
	} catch (fault) {
		if (fault instanceof BrokenOff) return brokenOff(fault);
		throw fault;
	}
}

function brokenOff(fault: BrokenOff): NotReceived {
	if (fault.tooLarge) return { status: 413, problem: tooLarge(UPLOAD_LIMIT) };
	return {
		status: 400,
		problem: 'The file didn’t arrive whole, and nothing of it was kept. Send it again.'
	};
}

async function keep(
	person: Person,
	fields: ReadonlyMap<string, string>,
	{ name, bytes }: ArrivingFile
): Promise<Arrived | NotReceived> {
	const partnership = fields.get('partnership') ?? '';
	const file = fileNameOf(name);
	if (!file) return NO_FILE;
	if (!mayLoad(person, partnership)) {
		return { status: 403, problem: 'Your role doesn’t send spreadsheets to this partnership.' };
	}
	if (!loadPartnerships().some(({ id }) => id === partnership)) {
		return { status: 400, problem: 'Say which partnership the spreadsheet is for.' };
	}
	const house = await theHouse();
	const as = datasetNamed(fields.get('as') ?? '')?.name ?? null;
	const sender = { file, partnership, by: person.label, as, dropped: droppedIn(fields) };
	const incoming = await house.ledger.takeIn(bytes);
	if ('refused' in incoming) return { status: 413, problem: incoming.refused };
	const mended = await mendedBy(person, incoming, { dropped: sender.dropped });
	if (mended) return mended;
	const { upload, already } = await house.ledger.register(incoming, sender);
	return { upload: upload.id, already };
}
