import type { Understood } from '#lib/server/intake/understood.ts';
import { drop, type Incoming, type Refused } from '#lib/server/ledger/incoming.ts';
import type { Sender } from '#lib/server/ledger/ledger.ts';
import { uploadSeq, type Upload } from '#lib/server/ledger/uploads.ts';
import type { Follower } from '../follower.ts';
import { planAcceptance, planWithdrawal } from '../plans.ts';
import type { Queue } from '../queue.ts';
import { readAgain, withUnderstood, type OnProgress, soundSheets } from '../reading.ts';
import type { Rooms } from '../rooms.ts';
import { MOST_ROWS, type Consequences } from './consequences.ts';
import type { Trial } from './rehearsal.ts';

/** Why nothing can be said beforehand: nothing would change, or there are too many rows to try. */
export type Unforeseen = 'nothing-to-do' | 'same-bytes' | 'too-large';

/** What deeds would change, found out by doing them and taking them back. One at a time, as loaders do. */
export class Foresight {
	readonly #rooms: Rooms;
	readonly #follower: Follower;
	readonly #queue: Queue;

	constructor(rooms: Rooms, follower: Follower, queue: Queue) {
		this.#rooms = rooms;
		this.#follower = follower;
		this.#queue = queue;
	}

	/** What accepting the sound rows of a received upload would change, as at the ISO date `today`. */
	ofAccepting(
		upload: Upload,
		today: string,
		onProgress?: OnProgress
	): Promise<Consequences | Unforeseen> {
		const request = { ...readAgain(upload, this.#rooms.ledger.path(upload)), onProgress };
		const sender = { by: '', partnership: upload.partnership, file: upload.file };
		return this.#queue.add(() =>
			withUnderstood(this.#rooms, request, (understood) =>
				this.#accepting(understood, sender, upload, today)
			)
		);
	}

	/** What loading a file would change, and what is understood of it. The file isn’t kept. */
	async ofLoading(
		stream: AsyncIterable<Uint8Array>,
		sender: Sender,
		today: string
	): Promise<{ understood: Understood; consequences: Consequences | Unforeseen } | Refused> {
		const incoming = await this.#rooms.ledger.takeIn(stream, sender.limit);
		if ('refused' in incoming) return incoming;
		const { partnership, as = null, file: name } = sender;
		const request = { file: { path: incoming.path, name }, partnership, as };
		const looking = this.#queue.add(() =>
			withUnderstood(this.#rooms, request, async (understood) => ({
				understood,
				consequences: await this.#accepting(understood, sender, incoming, today)
			}))
		);
		return looking.finally(() => drop(incoming));
	}

	/** What taking an upload back would change. */
	ofWithdrawing(upload: Upload, today: string): Promise<Consequences | Unforeseen> {
		return this.#queue.add(async () => {
			const rows = upload.sheets.reduce((sum, { accepted }) => sum + accepted, 0);
			if (rows > MOST_ROWS) return 'too-large';
			await this.#level();
			const plan = planWithdrawal(this.#rooms, upload.id, null);
			if (plan.bodies === null) return 'nothing-to-do';
			const { partnership, seq } = upload;
			return this.#rehearse({ partnership, upload: seq, write: plan.write }, today);
		});
	}

	async #accepting(
		understood: Understood,
		sender: Sender,
		source: Upload | Incoming,
		today: string
	): Promise<Consequences | Unforeseen> {
		const rows = soundSheets(understood).reduce((sum, { accepted }) => sum + accepted, 0);
		if (rows === 0) return 'nothing-to-do';
		if (rows > MOST_ROWS) return 'too-large';
		const next = (await this.#level()) + 1;
		if (this.#isTakenBack(source)) return 'nothing-to-do';
		const plan = planAcceptance(this.#rooms, understood, sender, source, next);
		if (plan.bodies === null) return 'same-bytes';
		const { partnership } = sender;
		const upload = uploadSeq(plan.outcome.upload);
		return this.#rehearse({ partnership, upload, write: plan.write }, today);
	}

	/** Rehearsing needs much code, the evaluation’s included; a start does without it. */
	async #rehearse(trial: Trial, today: string): Promise<Consequences> {
		const { rehearse } = await import('./rehearsal.ts');
		return rehearse(this.#rooms, trial, today);
	}

	#isTakenBack(source: Upload | Incoming): boolean {
		return 'id' in source && this.#rooms.ledger.upload(source.id)?.state === 'withdrawn';
	}

	/** Also where the warehouse stands in for one that another process holds. */
	async #level(): Promise<number> {
		if (!this.#follower.isLevel()) await this.#follower.follow();
		return this.#rooms.ledger.last();
	}
}
