import type { Consequences } from '#lib/server/house/consequences/consequences.ts';
import type { Unforeseen } from '#lib/server/house/consequences/foresight.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';

export type Deed = 'accept' | 'take back';

interface Looker {
	/** ISO date. */
	today: string;
	mayAccept: boolean;
}

/** A look at what a deed would change, under way or done. */
export interface LookingAhead {
	/** Of the reading, 0 to 99. */
	percent: number;
	/** Null until it is known. */
	found: Consequences | Unforeseen | null;
	done: Promise<void>;
}

/** How many are remembered; each holds two evaluations a year. */
const REMEMBERED = 12;

const looks = new Map<string, LookingAhead>();

/**
 * Takes a deed and an upload; gives the look at what it would change today, begun once a version of the
 * evidence, and once for those who may accept the upload and once for all others.
 */
export function lookAhead(
	house: House,
	deed: Deed,
	upload: Upload,
	{ today, mayAccept }: Looker
): LookingAhead {
	const version = house.ledger.version(upload.partnership);
	const key = JSON.stringify([house.home, deed, upload.id, version, today, mayAccept]);
	const known = looks.get(key);
	if (known) return known;
	const begun = begin(house, deed, upload.id, { today, mayAccept });
	looks.set(key, begun);
	// One that failed is forgotten, so that looking again tries again.
	begun.done.catch(() => looks.delete(key));
	for (const oldest of looks.keys()) {
		if (looks.size <= REMEMBERED) break;
		looks.delete(oldest);
	}
	return begun;
}

function begin(
	{ foresight }: House,
	deed: Deed,
	id: string,
	{ today, mayAccept: compared }: Looker
): LookingAhead {
	const looking: LookingAhead = { percent: 0, found: null, done: Promise.resolve() };
	const onProgress = ({ done }: { done: number }) => {
		looking.percent = Math.min(99, Math.floor(100 * done));
	};
	const finding =
		deed === 'accept'
			? foresight.ofAccepting(id, today, { compared, onProgress })
			: foresight.ofWithdrawing(id, today);
	looking.done = finding.then((found) => {
		looking.found = found;
	});
	return looking;
}
