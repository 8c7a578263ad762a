import type { EntryBody } from '#lib/server/ledger/entries.ts';
import type { Follower } from './follower.ts';
import type { Rooms } from './rooms.ts';

/** What is to be written, and what is said once it is. */
export interface Plan<T> {
	bodies: EntryBody[];
	/** Done in the ledger's own step, before its entries. */
	before?: () => void;
	/** Writes the same into the warehouse. */
	write: () => Promise<void>;
	outcome: T;
}

/** What is said where there is nothing to write. */
export interface Nothing<T> {
	bodies: null;
	outcome: T;
}

/**
 * Writes ledger and warehouse as one. The warehouse's step stays open until the ledger has its entries:
 * a crash before them undoes both, a crash after them leaves the warehouse behind, and the next start
 * brings it up. The plan is made again where another process wrote to the ledger meanwhile; `next` is
 * the place its first entry will have.
 */
export async function commit<T>(
	{ ledger, warehouse }: Rooms,
	follower: Follower,
	by: string,
	planFor: (next: number) => Plan<T> | Nothing<T>
): Promise<T> {
	for (;;) {
		const after = await follower.level();
		const plan = planFor(after + 1);
		if (plan.bodies === null) return plan.outcome;
		const written = await warehouse.inOneStep(async () => {
			if (follower.following) await plan.write();
			const entries = ledger.appendAfter(after, plan.bodies, by, plan.before);
			const last = entries?.at(-1)?.seq ?? after;
			if (entries && follower.following) await warehouse.noteApplied(last);
			return entries && last;
		});
		if (written === null) continue;
		follower.wrote(written);
		return plan.outcome;
	}
}
