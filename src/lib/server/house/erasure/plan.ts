import { fileErased } from '#lib/document/file-erased.ts';
import type { Erased } from '#lib/server/ledger/entries.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { keepInStead } from '#lib/server/ledger/received.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import type { Nothing, Plan } from '../commit.ts';
import type { Rooms } from '../rooms.ts';
import { draftRows, type Draft } from './rows-kept.ts';
import { markStale } from './stale-warehouse.ts';

export interface HowToErase {
	reason: string | null;
	/** True where the rows go with the file: their time is over, or somebody asked for it. */
	rows: boolean;
	/** True where the file’s name goes too, because it names somebody. */
	name: boolean;
}

export interface Erasure {
	/** Other uploads to the partnership whose file this was. */
	also: string[];
	/** Uploads to other partnerships that keep the same bytes until they are erased there. */
	stillKeptBy: Upload[];
}

/** An upload that an erasure concerns, and whether its rows stay. */
interface Concerned {
	upload: Upload;
	rowsKept: boolean;
}

/** What erasing an upload’s file writes. */
export function planErasure(
	rooms: Rooms,
	id: string,
	how: HowToErase
): Plan<Erasure> | Nothing<Refused> {
	const refused = whyNot(rooms.ledger.upload(id), id, how);
	if (refused) return { bodies: null, outcome: { refused } };
	const all = concerned(rooms.ledger, id, how);
	const drafts: Draft[] = [];
	return {
		bodies: all.map((one) => erased(one, how)),
		before: () => {
			keepInStead(rooms.home, drafts);
			if (all.some(losesRows)) markStale(rooms.home);
		},
		write: async () => {
			drafts.length = 0;
			for (const one of all) drafts.push(...(await write(rooms, one)));
		},
		outcome: {
			also: all.map(({ upload }) => upload.id).filter((other) => other !== id),
			stillKeptBy: keptElsewhere(rooms.ledger, all)
		}
	};
}

/** True where rows have to be written into a file, for which the warehouse must hold them. */
export function keepsRows(ledger: Ledger, id: string, how: HowToErase): boolean {
	return concerned(ledger, id, how).some(({ rowsKept }) => rowsKept);
}

function whyNot(upload: Upload | undefined, id: string, { rows }: HowToErase): string | null {
	if (!upload) return `There is no upload ${id}.`;
	if (!upload.erased) return null;
	if (upload.state !== 'accepted')
		return `Nothing of ${id} is left: ${fileErased(upload.erased.at)}.`;
	if (rows) return null;
	return `Of ${id} ${fileErased(upload.erased.at)}. Its rows are still here; they can be erased too.`;
}

/** One file is one erasure: uploads of the same bytes to the same partnership lose it together. */
function concerned(ledger: Ledger, id: string, { rows }: HowToErase): Concerned[] {
	const wanted = ledger.upload(id);
	return ledger
		.uploads(wanted?.partnership)
		.filter((one) => one.id === id || (!one.erased && one.sha256 === wanted?.sha256))
		.map((upload) => ({
			upload,
			rowsKept: upload.state === 'accepted' && !(rows && upload.id === id)
		}));
}

function erased({ upload, rowsKept }: Concerned, { reason, name }: HowToErase): Erased {
	return { kind: 'erased', upload: upload.id, reason, rowsKept, nameErased: name };
}

async function write(rooms: Rooms, { upload, rowsKept }: Concerned): Promise<Draft[]> {
	if (rowsKept) return draftRows(rooms, upload);
	const { partnership, seq } = upload;
	if (upload.state === 'accepted') await rooms.warehouse.remove({ partnership, upload: seq });
	return [];
}

/** Also of an upload that was taken back before: its rows were in the warehouse once. */
function losesRows({ upload, rowsKept }: Concerned): boolean {
	return upload.accepted !== null && !rowsKept;
}

function keptElsewhere(ledger: Ledger, all: Concerned[]): Upload[] {
	const ours = new Set(all.map(({ upload }) => upload.id));
	const hashes = new Set(all.map(({ upload }) => upload.sha256));
	return ledger
		.uploads()
		.filter((one) => !one.erased && !ours.has(one.id) && hashes.has(one.sha256));
}
