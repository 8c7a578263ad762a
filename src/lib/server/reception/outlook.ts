import { setTimeout as wait } from 'node:timers/promises';
import { mayAccept, mayWithdraw, viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { today } from '#lib/server/clock.ts';
import type { Consequences } from '#lib/server/house/consequences/consequences.ts';
import { consequencesFor } from '#lib/server/house/consequences/for-viewer.ts';
import type { EarlierFile, Foreseen } from '#lib/server/house/consequences/foreseen.ts';
import { yearToSee } from '#lib/server/house/consequences/year-to-see.ts';
import { mendedSince } from '#lib/server/house/mending.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import { uploadId, type Upload } from '#lib/server/ledger/uploads.ts';
import { lookAhead, type Deed } from './looking-ahead.ts';

/** What a deed would change, as far as it is known by now. */
export type Outlook =
	| { standing: 'none' }
	| { standing: 'working'; percent: number }
	/** More rows than are tried beforehand. */
	| { standing: 'too-large' }
	| { standing: 'known'; foreseen: Foreseen };

/** So long a page waits for a small file before it shows progress instead. */
const PATIENCE_MS = 600;

const NONE: Outlook = { standing: 'none' };

/**
 * Takes who asks, an upload’s id and whether it has been read and has sound rows; gives what accepting
 * it and what taking it back would change, as at today.
 */
export async function outlookFor(person: Person, id: string, isSound: boolean) {
	const { ledger } = await theHouse();
	const upload = ledger.upload(id);
	if (!upload || upload.erased) return { accepting: NONE, takingBack: NONE };
	const patience = wait(PATIENCE_MS);
	const waits = upload.state === 'received' || (upload.state === 'accepted' && mendedSince(upload));
	const counts = upload.state === 'accepted' && mayTakeBack(person, upload);
	return {
		accepting: waits && isSound ? await outlookOn('accept', person, upload, patience) : NONE,
		takingBack: counts ? await outlookOn('take back', person, upload, patience) : NONE
	};
}

/** Takes an upload’s id and what taking it back would change; gives where the figures that it changes are seen. */
export async function figuresHref(id: string, takingBack: Outlook): Promise<string | null> {
	const house = await theHouse();
	const upload = house.ledger.upload(id);
	if (upload?.state !== 'accepted') return null;
	const foreseen = takingBack.standing === 'known' ? takingBack.foreseen.years : null;
	const partnership = loadPartnership(upload.partnership);
	const year = await yearToSee(house, upload, partnership, today(), foreseen);
	return `/${partnership.id}/${year}`;
}

async function outlookOn(
	deed: Deed,
	person: Person,
	upload: Upload,
	patience: Promise<void>
): Promise<Outlook> {
	const house = await theHouse();
	const looking = lookAhead(house, deed, upload, {
		today: today(),
		mayAccept: mayAccept(person, upload.partnership)
	});
	await Promise.race([looking.done, patience]);
	const { found, percent } = looking;
	if (found === null) return { standing: 'working', percent };
	if (typeof found !== 'string')
		return { standing: 'known', foreseen: foreseenBy(person, upload, house.ledger, found) };
	return found === 'too-large' ? { standing: 'too-large' } : NONE;
}

/** A governor may send any row, so the figures would tell them what is in force: they are for who accepts. */
function foreseenBy(person: Person, { partnership }: Upload, ledger: Ledger, found: Consequences) {
	const viewer = viewerOf(person, loadPartnership(partnership), 'partner');
	if (!viewer) throw new Error('Who may open an upload may see its partnership.');
	const uploads = new Map(ledger.uploads(partnership).map((upload) => [upload.seq, upload]));
	return consequencesFor(found, {
		viewer,
		figures: mayAccept(person, partnership),
		fileOf: (seq) => fileFor(person, seq, uploads.get(seq))
	});
}

/** Takes who asks and an upload; gives what they may know of it: its name only where they may open it. */
export function fileFor(person: Person, seq: number, upload: Upload | undefined): EarlierFile {
	const open = upload && mayTakeBack(person, upload);
	return {
		upload: uploadId(seq),
		file: open ? upload.file : null,
		received: upload?.sentOn ?? ''
	};
}

function mayTakeBack(person: Person, { partnership, received }: Upload): boolean {
	return mayWithdraw(person, partnership, received.by);
}
