import type { Refused } from '#lib/server/ledger/incoming.ts';
import { commit } from '../commit.ts';
import type { Follower } from '../follower.ts';
import type { Rooms } from '../rooms.ts';
import { keepsRows, planErasure, type Erasure, type HowToErase } from './plan.ts';

/**
 * Erases an upload’s file. Its entry in the ledger is the commit point: a crash before it leaves
 * everything as it was, and after it the next start sweeps away what is left of the file.
 */
export async function eraseUpload(
	rooms: Rooms,
	follower: Follower,
	upload: string,
	by: string,
	how: HowToErase
): Promise<Erasure | Refused> {
	if (keepsRows(rooms.ledger, upload, how) && !follower.following) await follower.follow();
	const outcome = await commit<Erasure | Refused>(rooms, follower, by, () =>
		planErasure(rooms, upload, how)
	);
	if (!('refused' in outcome)) rooms.ledger.sweep();
	return outcome;
}
