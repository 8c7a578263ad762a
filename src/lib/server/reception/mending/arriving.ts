import type { Person } from '#lib/server/access/person.ts';
import { returnedIn } from '#lib/server/house/corrections/returned.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Dropped } from '#lib/server/ledger/entries.ts';
import { drop, tooLarge, type Incoming } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { BrokenOff, readForm, type ArrivingFile } from '../arriving-form.ts';
import type { Arrived, NotReceived } from '../receive-form.ts';
import { openUpload } from '../sending.ts';
import { isNotDone } from './not-done.ts';
import { takeSentBack } from './sent-back.ts';

/** The largest spreadsheet of held rows that is taken back. */
const LIMIT = 8 * 1024 * 1024;

/** How a file came in: on an upload’s own page, and without what its sender kept back. */
interface Way {
	page?: Upload | null;
	dropped?: Dropped | null;
}

/**
 * Takes a file that came in, and how; where it holds rows that were held, mends by
 * it, keeps nothing of it and gives what came of it. Null where it is another file.
 */
export async function mendedBy(
	person: Person,
	incoming: Incoming,
	{ page = null, dropped = null }: Way = {}
): Promise<Arrived | NotReceived | null> {
	const returned = await returnedIn(incoming.path);
	if (!returned) return null;
	await drop(incoming);
	if (dropped && dropped.columns.length + dropped.rows > 0) return NOT_WHOLE;
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
	if (incoming.bytes === 0 && !name) return letGo(incoming, NO_FILE);
	return (await mendedBy(person, incoming, { page: upload })) ?? letGo(incoming, OTHER);
}

const NO_FILE: NotReceived = { status: 400, problem: 'Choose the spreadsheet to send back.' };
const BROKEN_OFF: NotReceived = {
	status: 400,
	problem: 'The file didn’t arrive whole, and nothing of it was kept. Send it again.'
};
const NOT_WHOLE: NotReceived = {
	status: 409,
	problem:
		'Columns of these rows to mend were left out, so that we can’t tell what you emptied. Send them whole: names in them become codes at the door.'
};
const OTHER: NotReceived = {
	status: 409,
	problem:
		'This isn’t the spreadsheet of the held rows: its first line doesn’t say so. Send other files with “Send a spreadsheet”.'
};

async function letGo(incoming: Incoming, why: NotReceived): Promise<NotReceived> {
	await drop(incoming);
	return why;
}
