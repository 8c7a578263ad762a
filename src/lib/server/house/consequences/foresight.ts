import type { Understood } from '#lib/server/intake/understood.ts';
import { drop, type Incoming, type Refused } from '#lib/server/ledger/incoming.ts';
import type { Sender } from '#lib/server/ledger/ledger.ts';
import { uploadSeq, type Upload } from '#lib/server/ledger/uploads.ts';
import { withCompared } from '../compared.ts';
import type { Follower } from '../follower.ts';
import { planAcceptance, planWithdrawal } from '../plans.ts';
import type { Queue } from '../queue.ts';
import type { Mending } from '../mending.ts';
import { readAgain } from '../read-again.ts';
import { withUnderstood, type OnProgress, soundSheets } from '../reading.ts';
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

	/**
	 * What accepting the sound rows of an upload, as it is mended now, would change as at the ISO date `today`;
	 * `compared` with what was accepted before for those alone who may accept it.
	 */
	ofAccepting(
		id: string,
		today: string,
		{ compared = true, onProgress }: { compared?: boolean; onProgress?: OnProgress } = {}
	): Promise<Consequences | Unforeseen> {
		return this.#queue.add(async () => {
			const upload = this.#rooms.ledger.upload(id);
			if (!upload || upload.erased || upload.state === 'withdrawn') return 'nothing-to-do';
			const { partnership, file } = upload;
			const request = { ...readAgain(upload, this.#rooms.ledger.path(upload)), onProgress };
			const using = (understood: Understood) =>
				this.#accepting(understood, { by: '', partnership, file }, upload, today);
			return compared
				? withCompared(this.#rooms, this.#follower, request, using)
				: withUnderstood(this.#rooms, request, using);
		});
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
		const mending = { answers: (sender.answers ?? {}) as Mending['answers'], corrections: {} };
		const request = { file: { path: incoming.path, name }, partnership, as, mending };
		const looking = this.#queue.add(() =>
			withCompared(this.#rooms, this.#follower, request, async (understood) => ({
				understood,
				consequences: await this.#accepting(understood, sender, incoming, today)
			}))
		);
		return looking.finally(() => drop(incoming));
	}

	/** What taking an upload back would change. */
	ofWithdrawing(id: string, today: string): Promise<Consequences | Unforeseen> {
		return this.#queue.add(async () => {
			await this.#level();
			const plan = planWithdrawal(this.#rooms, id, null);
			if (plan.bodies === null) return 'nothing-to-do';
			const { partnership, seq, sheets } = plan.outcome;
			if (soundRows(sheets) > MOST_ROWS) return 'too-large';
			return this.#rehearse({ partnership, upload: seq, held: 0, write: plan.write }, today);
		});
	}

	async #accepting(
		understood: Understood,
		sender: Sender,
		source: Upload | Incoming,
		today: string
	): Promise<Consequences | Unforeseen> {
		const rows = soundRows(soundSheets(understood));
		if (rows === 0) return 'nothing-to-do';
		if (rows > MOST_ROWS) return 'too-large';
		const next = (await this.#level()) + 1;
		const plan = planAcceptance(this.#rooms, understood, sender, source, next);
		if (plan.bodies === null) return 'same-bytes';
		const { partnership } = sender;
		const upload = uploadSeq(plan.outcome.upload);
		const held = understood.sheets.reduce((sum, sheet) => sum + sheet.held, 0);
		return this.#rehearse({ partnership, upload, held, write: plan.write }, today);
	}

	/** Rehearsing needs much code, the evaluation’s included; a start does without it. */
	async #rehearse(trial: Trial, today: string): Promise<Consequences> {
		const { rehearse } = await import('./rehearsal.ts');
		return rehearse(this.#rooms, trial, today);
	}

	/** Also where the warehouse stands in for one that another process holds. */
	async #level(): Promise<number> {
		if (!this.#follower.isLevel()) await this.#follower.follow();
		return this.#rooms.ledger.last();
	}
}

function soundRows(sheets: { accepted: number }[]): number {
	return sheets.reduce((sum, { accepted }) => sum + accepted, 0);
}
