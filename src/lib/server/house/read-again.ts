import type { Upload } from '#lib/server/ledger/uploads.ts';
import { cannotBeRead } from './erasure/words.ts';
import { mendedSince, mendingOf } from './mending.ts';
import type { ReadRequest } from './reading.ts';

/** How an upload is read as it is now: the way it was accepted, unless something was mended since. */
export function readAgain(upload: Upload, path: string): ReadRequest {
	const asBefore = upload.state === 'accepted' && !mendedSince(upload);
	return {
		...asReceived(upload, path),
		sheets: asBefore ? upload.sheets : undefined,
		mending: mendingOf(upload, 'now')
	};
}

/** How an accepted upload was read when it was accepted. */
export function readAsAccepted(upload: Upload, path: string): ReadRequest {
	const mending = mendingOf(upload, 'as accepted');
	return { ...asReceived(upload, path), sheets: upload.sheets, mending };
}

function asReceived(upload: Upload, path: string): ReadRequest {
	if (upload.erased) throw new RangeError(cannotBeRead(upload));
	const { seq, file: name, partnership, as } = upload;
	return { upload: seq, file: { path, name }, partnership, as };
}
