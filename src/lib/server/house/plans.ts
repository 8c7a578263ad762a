import type { Understood } from '#lib/server/intake/understood.ts';
import type { EntryBody } from '#lib/server/ledger/entries.ts';
import type { Incoming, Refused } from '#lib/server/ledger/incoming.ts';
import { receivedBody, type Sender } from '#lib/server/ledger/ledger.ts';
import { keep } from '#lib/server/ledger/received.ts';
import { uploadId, type Upload } from '#lib/server/ledger/uploads.ts';
import type { Nothing, Plan } from './commit.ts';
import { cannotBeRead, cannotBeTakenBack } from './erasure/words.ts';
import { mendedSince } from './mending.ts';
import { acceptedSheets, soundSheets, stagedSheets } from './reading.ts';
import type { Rooms } from './rooms.ts';

interface Acceptance {
	/** The upload's id. */
	upload: string;
	/** True where these bytes were accepted before. */
	already: boolean;
}

/** What accepting an understood file writes: a file just come in, or an upload received before. */
export function planAcceptance(
	rooms: Rooms,
	understood: Understood,
	sender: Sender,
	source: Upload | Incoming,
	next: number
): Plan<Acceptance> | Nothing<Acceptance> {
	const before = acceptedBefore(rooms, source, sender);
	if (before) return { bodies: null, outcome: { upload: before.id, already: true } };
	return 'seq' in source
		? accepting(rooms, understood, source)
		: receivingAndAccepting(rooms, understood, sender, source, next);
}

/** What taking an upload back writes. */
export function planWithdrawal(
	{ ledger, warehouse }: Rooms,
	id: string,
	reason: string | null
): Plan<Upload> | Nothing<Refused> {
	const upload = ledger.upload(id);
	if (!upload) return { bodies: null, outcome: { refused: `There is no upload ${id}.` } };
	if (upload.erased) return { bodies: null, outcome: { refused: cannotBeTakenBack(upload) } };
	if (upload.state === 'withdrawn')
		return { bodies: null, outcome: { refused: `${id} has already been taken back.` } };
	return {
		bodies: [{ kind: 'withdrawn', upload: id, reason }],
		write: () => warehouse.remove({ partnership: upload.partnership, upload: upload.seq }),
		outcome: upload
	};
}

function acceptedBefore({ ledger }: Rooms, source: Upload | Incoming, sender: Sender) {
	const now = 'seq' in source ? ledger.upload(source.id) : undefined;
	if (now?.state === 'withdrawn')
		throw new Error(`${now.id} has been taken back and cannot be accepted.`);
	if (now?.erased) throw new RangeError(cannotBeRead(now));
	const before = ledger
		.uploads(sender.partnership)
		.find((upload) => upload.sha256 === source.sha256 && upload.state === 'accepted');
	// An upload that was mended since is accepted once more.
	const again = before && 'seq' in source && before.id === source.id && mendedSince(before);
	return again ? undefined : before;
}

function receivingAndAccepting(
	rooms: Rooms,
	understood: Understood,
	sender: Sender,
	incoming: Incoming,
	next: number
): Plan<Acceptance> {
	const upload = { seq: next, partnership: sender.partnership, accepted: null };
	const plan = accepting(rooms, understood, upload);
	return {
		...plan,
		bodies: [receivedBody(incoming, sender), ...answeredBodies(next, sender), ...plan.bodies],
		before: () => keep(rooms.home, incoming)
	};
}

function answeredBodies(next: number, { answers = {} }: Sender): EntryBody[] {
	const upload = uploadId(next);
	return Object.entries(answers).map(([sheet, said]) => {
		return { kind: 'answered', upload, sheet, answers: said };
	});
}

function accepting(
	{ warehouse }: Rooms,
	understood: Understood,
	{ seq, partnership, accepted: before }: Pick<Upload, 'seq' | 'partnership' | 'accepted'>
): Plan<Acceptance> {
	const sound = soundSheets(understood);
	const upload = uploadId(seq);
	const accepted: EntryBody = { kind: 'accepted', upload, sheets: acceptedSheets(sound) };
	return {
		bodies: [accepted],
		write: async () => {
			if (before) await warehouse.remove({ partnership, upload: seq });
			await warehouse.insert({ upload: seq, partnership, sheets: stagedSheets(sound) });
		},
		outcome: { upload, already: false }
	};
}
