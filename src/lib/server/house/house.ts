import type { Understood } from '#lib/server/intake/understood.ts';
import type { Answered, Corrected, OfPartnership } from '#lib/server/ledger/entries.ts';
import type { WordsErased } from '#lib/server/ledger/said-entries.ts';
import { drop, type Incoming, type Refused } from '#lib/server/ledger/incoming.ts';
import type { Ledger, Receipt, Sender } from '#lib/server/ledger/ledger.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { commit } from './commit.ts';
import { withCompared } from './compared.ts';
import { rowsToMend } from './corrections/rows-to-mend.ts';
import { Foresight } from './consequences/foresight.ts';
import { eraseUpload } from './erasure/erase.ts';
import type { Erasure, HowToErase } from './erasure/plan.ts';
import { Follower, type Difference } from './follower.ts';
import type { Mending } from './mending.ts';
import { ownRevisions } from './own-revisions.ts';
import { planAcceptance, planWithdrawal } from './plans.ts';
import { Queue } from './queue.ts';
import { readAgain } from './read-again.ts';
import { soundSheets, withUnderstood, type More, type OnProgress } from './reading.ts';
import { closeRooms, openRooms, type Rooms } from './rooms.ts';

/** What came of accepting a file. */
export interface Loaded {
	/** Null where no row of it was sound, so that nothing was taken in. */
	upload: Upload | null;
	/** True where these bytes were accepted before: nothing changed. */
	already: boolean;
	understood: Understood;
}

/**
 * Takes the home folder; gives the house with its warehouse brought up to what the ledger says, unless
 * told not to follow: then only the ledger is written, and the next to open the house follows.
 */
export async function openHouse(home: string, { follow = true } = {}): Promise<House> {
	const house = new House(await openRooms(home), follow);
	if (follow && house.warehouse.lasting) await house.catchUp();
	return house;
}

/**
 * Where ledger, intake and warehouse meet. One loader at a time; readers are served meanwhile. What a
 * method reports as done is in the ledger, and stays done through a crash at any moment.
 */
export class House {
	readonly home: string;
	readonly ledger: Ledger;
	readonly warehouse: Warehouse;
	/** What deeds would change. */
	readonly foresight: Foresight;
	readonly #rooms: Rooms;
	readonly #follower: Follower;
	readonly #queue = new Queue();

	constructor(rooms: Rooms, follow: boolean) {
		this.#rooms = rooms;
		this.home = rooms.home;
		this.ledger = rooms.ledger;
		this.warehouse = rooms.warehouse;
		this.#follower = new Follower(rooms, follow && rooms.warehouse.lasting);
		this.foresight = new Foresight(rooms, this.#follower, this.#queue);
	}

	/** Takes in a file as an upload that waits to be accepted. */
	receive(stream: AsyncIterable<Uint8Array>, sender: Sender): Promise<Receipt | Refused> {
		return this.ledger.receive(stream, sender);
	}

	/** What is understood of a received file, with rows of it where asked, and beside what was accepted before for whoever may accept it. Changes nothing. */
	understand(upload: string, onProgress?: OnProgress, more: More = {}): Promise<Understood> {
		return this.#queue.add(() => {
			const found = this.#upload(upload);
			const request = { ...readAgain(found, this.ledger.path(found)), onProgress, ...more };
			const asIs = async (understood: Understood) => understood;
			return more.compared
				? withCompared(this.#rooms, this.#follower, request, asIs)
				: withUnderstood(this.#rooms, request, asIs);
		});
	}

	/** Accepts the sound rows of a received upload. */
	accept(upload: string, by: string, onProgress?: OnProgress): Promise<Loaded | Refused> {
		return this.#queue.add(() => {
			const found = this.#upload(upload);
			const { partnership, file } = found;
			const request = { ...readAgain(found, this.ledger.path(found)), onProgress };
			return withCompared(this.#rooms, this.#follower, request, (understood) =>
				this.#accept(understood, { by, partnership, file }, found)
			);
		});
	}

	/** Receives a file and accepts its sound rows, both or nothing. */
	async load(
		stream: AsyncIterable<Uint8Array>,
		sender: Sender,
		onProgress?: OnProgress
	): Promise<Loaded | Refused> {
		const incoming = await this.ledger.takeIn(stream, sender.limit);
		if ('refused' in incoming) return incoming;
		const { partnership, as = null, file: name } = sender;
		const answers = (sender.answers ?? {}) as Mending['answers'];
		const mending = { answers, corrections: {} };
		const request = { file: { path: incoming.path, name }, partnership, as, mending, onProgress };
		const loading = this.#queue.add(() =>
			withCompared<Loaded | Refused>(
				this.#rooms,
				this.#follower,
				request,
				async (understood) =>
					rowsToMend(understood) ?? (await this.#accept(understood, sender, incoming))
			)
		);
		return loading.finally(() => drop(incoming));
	}

	/** Writes down what was said of an upload’s sheet or mended in it. It counts once the upload is accepted, again where it was before. */
	mend(body: Answered | Corrected, by: string): Upload | Refused {
		const { state, erased } = this.#upload(body.upload);
		if (erased) return { refused: 'The file was erased, so nothing can be mended in it.' };
		if (state === 'withdrawn')
			return { refused: `${body.upload} has been taken back. Send the file again to mend it.` };
		this.ledger.append(body, by);
		return this.#upload(body.upload);
	}

	/** Writes down what a partnership decided, all of it or nothing. Figures follow it from the next question on. */
	decide(bodies: OfPartnership[], by: string): void {
		this.decideAsItStands(() => bodies, by);
	}

	/** Writes down what follows from the ledger as it stands at that very moment, and gives it: asked for anew where another process wrote in between. */
	decideAsItStands<T extends OfPartnership>(following: () => T[], by: string): T[] {
		for (;;) {
			const after = this.ledger.last();
			const bodies = following();
			if (bodies.length === 0 || this.ledger.appendAfter(after, bodies, by)) return bodies;
		}
	}

	/** Erases the words of something said, for good: nothing of them stays in the ledger. */
	eraseWords(body: WordsErased, by: string): void {
		this.decide([body], by);
		this.ledger.sweep();
	}

	/** Takes an upload back. */
	withdraw(upload: string, by: string, reason: string | null): Promise<Upload | Refused> {
		return this.#queue.add(async () => {
			const outcome = await commit<Upload | Refused>(this.#rooms, this.#follower, by, () =>
				planWithdrawal(this.#rooms, upload, reason)
			);
			return 'refused' in outcome ? outcome : this.#upload(upload);
		});
	}

	/** Erases an upload’s file for good; its accepted rows stay, as codes, unless they are to go too. */
	erase(upload: string, by: string, how: HowToErase): Promise<Erasure | Refused> {
		return this.#queue.add(() => eraseUpload(this.#rooms, this.#follower, upload, by, how));
	}

	/** Builds the warehouse anew from the ledger; gives where files are read differently now than when accepted. */
	rebuild(onProgress?: OnProgress): Promise<Difference[]> {
		return this.#queue.add(() => this.#follower.rebuild(onProgress));
	}

	/** Brings the warehouse up to the ledger, which another process may have added to. Cheap where nothing is new. */
	async catchUp(): Promise<void> {
		if (this.#follower.isLevel()) return;
		await this.#queue.add(() => this.#follower.follow());
	}

	/** Reads the facts as they are at one moment, with the partnership's evidence version of that moment. */
	async read<T>(
		partnership: string,
		read: (query: Query, version: number) => Promise<T>
	): Promise<T> {
		await this.catchUp();
		return this.warehouse.snapshot(async (query) => {
			const meta = await query.one<{ applied: number }>('SELECT applied FROM meta');
			const upTo = this.ledger.sameRowsUpTo(meta?.applied ?? 0);
			return read(query, this.ledger.version(partnership, upTo));
		});
	}

	/** Waits for work under way, then closes everything. */
	async close(): Promise<void> {
		await this.#queue.empty();
		await closeRooms(this.#rooms);
	}

	async #accept(
		understood: Understood,
		sender: Sender,
		source: Upload | Incoming
	): Promise<Loaded | Refused> {
		const own = ownRevisions(understood, source);
		if (own) return own;
		if (soundSheets(understood).length === 0) return { upload: null, already: false, understood };
		const outcome = await commit(this.#rooms, this.#follower, sender.by, (next) =>
			planAcceptance(this.#rooms, understood, sender, source, next)
		);
		return { upload: this.#upload(outcome.upload), already: outcome.already, understood };
	}

	#upload(id: string): Upload {
		const upload = this.ledger.upload(id);
		if (!upload) throw new RangeError(`There is no upload ${id}.`);
		return upload;
	}
}
