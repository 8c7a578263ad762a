import type { Person } from '#lib/server/access/person.ts';
import { returnedIn } from '#lib/server/house/corrections/returned.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { drop, tooLarge, type Incoming } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { BrokenOff, readForm, type ArrivingFile } from '../arriving-form.ts';
import type { Arrived, NotReceived } from '../receive-form.ts';
import { openUpload } from '../sending.ts';
import { isNotDone } from './not-done.ts';
import { takeSentBack } from './sent-back.ts';

/** The largest spreadsheet of held rows that is taken back. */
const LIMIT = 8 * 1024 * 1024;

/**
 * Takes a file that came in, on an upload’s own page or none; where it holds rows that were held, mends by
 * it, keeps nothing of it and gives what came of it. Null where it is another file.
 */
export async function mendedBy(
	person: Person,
	incoming: Incoming,
	page: Upload | null
): Promise<Arrived | NotReceived | null> {
	const returned = await returnedIn(incoming.path);
	if (!returned) return null;
	await drop(incoming);
	const mended = await takeSentBack(person, returned, page);
	if (isNotDone(mended)) return { status: 409, problem: mended.problem };
	return { upload: mended.upload, already: false, mended: mended.seq };
}

/** Takes a multipart request with held rows sent back on their upload’s page; gives what came of it. */
export async function receiveSentBack(
	person: Person | null,
	id: string,
	request: Request
): Promise<Arrived | NotReceived> {
	const upload = await openUpload(person, id);
	if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return NO_FILE;
	try {
		const arrived = await readForm(request, (_fields, file) => take(person!, file, upload));
		return arrived ?? NO_FILE;
	} catch (fault) {
		if (fault instanceof BrokenOff) return BROKEN_OFF;
		throw fault;
	}
}

async function take(
	person: Person,
	{ name, bytes }: ArrivingFile,
	upload: Upload
): Promise<Arrived | NotReceived> {
	const { ledger } = await theHouse();
	const incoming = await ledger.takeIn(bytes, LIMIT);
	if ('refused' in incoming) return { status: 413, problem: tooLarge(LIMIT) };
	if (incoming.bytes === 0 && !name) return dropped(incoming, NO_FILE);
	return (await mendedBy(person, incoming, upload)) ?? dropped(incoming, OTHER);
}

const NO_FILE: NotReceived = { status: 400, problem: 'Choose the spreadsheet to send back.' };
const BROKEN_OFF: NotReceived = {
	status: 400,
	problem: 'The file didn’t arrive whole, and nothing of it was kept. Send it again.'
};
const OTHER: NotReceived = {
	status: 409,
	problem:
		'This isn’t the spreadsheet of the held rows: its first line doesn’t say so. Send other files with “Send a spreadsheet”.'
};

async function dropped(incoming: Incoming, why: NotReceived): Promise<NotReceived> {
	await drop(incoming);
	return why;
}
