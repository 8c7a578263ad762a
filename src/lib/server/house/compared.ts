import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { Understood } from '#lib/server/intake/understood.ts';
import type { Follower } from './follower.ts';
import { withUnderstood, type ReadRequest } from './reading.ts';
import type { Rooms } from './rooms.ts';

/**
 * Understands a file beside what was accepted before it, and hands it to `use` while both are level with
 * the ledger: a figure that nobody has confirmed must not slip in because another process was loading. A
 * warehouse that doesn’t follow is brought up only for a file that needs it.
 */
export async function withCompared<T>(
	rooms: Rooms,
	follower: Follower,
	request: ReadRequest,
	use: (understood: Understood) => Promise<T>
): Promise<T> {
	for (;;) {
		const at = await follower.level();
		const compared = follower.following;
		const level = () => compared && rooms.ledger.sameRowsUpTo(at) === rooms.ledger.last();
		let askedOfFacts = false;
		const onNotFollowing = () => (askedOfFacts = true);
		const asked = { ...request, compared, onNotFollowing };
		const outcome = await withUnderstood(rooms, asked, async (understood) =>
			(askedOfFacts || countsPeople(understood)) && !level()
				? null
				: { used: await use(understood) }
		);
		if (outcome) return outcome.used;
		await follower.follow();
	}
}

/** Takes what was understood of a file; tells whether it can state a figure that is close to an earlier one. */
export function countsPeople({ sheets }: Understood): boolean {
	return sheets.some(({ dataset }) => datasetNamed(dataset ?? '')?.counting !== undefined);
}
