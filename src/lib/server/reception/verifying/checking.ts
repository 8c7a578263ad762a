import { fail } from '@sveltejs/kit';
import { Guesses } from '#lib/server/access/guesses.ts';
import { home } from '#lib/server/root.ts';
import { smallForm } from '../small-form.ts';
import { toldOf } from './to-strangers.ts';

/** A pack of the largest report comes to a few megabytes. */
const LARGEST = 20 * 1024 * 1024;

/** Nobody holds so many sealed files that more a minute are in earnest. */
const tries = new Guesses(10);

/** One after another: a pack is written again, which is work, for somebody whom nobody knows. */
let isBusy = false;

/**
 * Takes the request of the form that checks a file and the network address it comes from; gives what is told of the
 * file, or why it wasn’t looked at. Nothing of it is kept, neither the file nor its name nor what came of it.
 */
export async function checked(request: Request, address: string) {
	const refused = refusal(request, address);
	if (refused) {
		await readAway(request);
		return fail(refused.status, { refused: refused.says });
	}
	tries.missed(address, Date.now());
	const file = (await smallForm(request, LARGEST)).get('file');
	if (!(file instanceof File) || file.size === 0) return fail(400, { refused: NO_FILE });
	if (isBusy) return fail(503, { refused: BUSY });
	isBusy = true;
	try {
		return { told: await toldOf(Buffer.from(await file.arrayBuffer()), home()) };
	} finally {
		isBusy = false;
	}
}

function refusal({ headers }: Request, address: string) {
	if (tries.tooMany(address, Date.now())) return { status: 429, says: TOO_OFTEN };
	if (Number(headers.get('content-length') ?? 0) > LARGEST) return { status: 413, says: TOO_LARGE };
	return null;
}

/** Who sends reads the answer only once all was taken from them. */
async function readAway({ body }: Request): Promise<void> {
	for await (const chunk of body ?? []) void chunk;
}

const NO_FILE = 'Choose the file first.';
const TOO_LARGE = 'This file is larger than 20 MB. No sealed report is so large.';
const TOO_OFTEN =
	'There were too many files from your network. Wait a minute, then check it again.';
const BUSY = 'Another file is being checked just now. Check yours again in a moment.';
