import { existsSync } from 'node:fs';
import type { Understood } from '#lib/server/intake/understood.ts';
import type { Accepted, Entry } from '#lib/server/ledger/entries.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { withRowsKept } from './erasure/rows-kept.ts';
import { readAsAccepted } from './read-again.ts';
import { soundSheets, stagedSheets, withUnderstood, type OnProgress } from './reading.ts';
import type { Rooms } from './rooms.ts';

/** A sheet of which another number of rows is sound now than when it was accepted. */
export interface Difference {
	upload: string;
	sheet: string;
	accepted: number;
	now: number;
}

/**
 * Brings the warehouse to where the ledger is. One that does not follow from the start, such as the one
 * in memory that stands in while another process holds the file, does once somebody asks for figures.
 */
export class Follower {
	following: boolean;
	readonly #rooms: Rooms;
	#applied = -1;

	constructor(rooms: Rooms, following: boolean) {
		this.#rooms = rooms;
		this.following = following;
	}

	/**
	 * True where the ledger has nothing that the warehouse lacks. Most entries take no rows in or out, so that
	 * there is nothing to do for them, and whoever reads need not wait for a loader.
	 */
	isLevel(): boolean {
		if (!this.following || this.#applied < 0) return false;
		const { ledger } = this.#rooms;
		this.#applied = ledger.sameRowsUpTo(this.#applied);
		return this.#applied === ledger.last();
	}

	/** Makes ready to write; gives the place of the ledger's last entry. */
	async level(): Promise<number> {
		if (!this.following) return this.#rooms.ledger.last();
		if (!this.isLevel()) await this.follow();
		return this.#applied;
	}

	/** Says that the warehouse holds what was just written to the ledger. */
	wrote(last: number): void {
		if (this.following) this.#applied = last;
	}

	/** Applies what the ledger says since; builds anew where the tables are of another version or ledger. */
	async follow(): Promise<void> {
		const { ledger, warehouse } = this.#rooms;
		this.following = true;
		const progress = await warehouse.progress();
		const ours = progress?.ledger === ledger.identity() && progress.applied <= ledger.last();
		if (ours) await this.#applyAfter(progress.applied);
		else await this.rebuild();
	}

	/**
	 * Builds every table anew, upload by upload. Whoever asks for figures meanwhile waits, because the
	 * warehouse is not level; a crash is made up by the next start, which goes on where this one was.
	 */
	async rebuild(onProgress?: OnProgress): Promise<Difference[]> {
		const { ledger, warehouse } = this.#rooms;
		this.following = true;
		this.#applied = -1;
		await warehouse.inOneStep(() => warehouse.lay(ledger.identity()));
		return this.#applyAfter(0, onProgress);
	}

	async #applyAfter(applied: number, onProgress?: OnProgress): Promise<Difference[]> {
		const entries = this.#rooms.ledger.entries({ after: applied });
		const uploads = new Map(this.#rooms.ledger.uploads().map((upload) => [upload.id, upload]));
		const differences: Difference[] = [];
		for (const [i, entry] of entries.entries()) {
			onProgress?.({ step: 'rebuild', done: i / entries.length });
			differences.push(...(await this.#apply(entry, uploads)));
		}
		this.#applied = entries.at(-1)?.seq ?? applied;
		return differences;
	}

	/** Applies one entry. An upload that was taken back since is not loaded at all. */
	async #apply(entry: Entry, uploads: Map<string, Upload>): Promise<Difference[]> {
		const { warehouse } = this.#rooms;
		const upload = 'upload' in entry ? uploads.get(entry.upload) : undefined;
		if (
			entry.kind === 'accepted' &&
			upload?.accepted?.seq === entry.seq &&
			upload.state === 'accepted'
		)
			return upload.erased ? this.#loadKept(entry, upload) : this.#load(entry, upload);
		await warehouse.inOneStep(async () => {
			if (takesRowsOut(entry) && upload)
				await warehouse.remove({ partnership: upload.partnership, upload: upload.seq });
			await warehouse.noteApplied(entry.seq);
		});
		return [];
	}

	/** Of an upload whose file was erased the rows are there as they were, so there is nothing to read. */
	async #loadKept({ seq }: Entry, upload: Upload): Promise<Difference[]> {
		const { warehouse } = this.#rooms;
		const source = { partnership: upload.partnership, upload: upload.seq };
		await withRowsKept(this.#rooms, upload, (sheets) =>
			warehouse.inOneStep(async () => {
				await warehouse.remove(source);
				await warehouse.insert({ ...source, sheets });
				await warehouse.noteApplied(seq);
			})
		);
		return [];
	}

	async #load(entry: Entry & Accepted, upload: Upload): Promise<Difference[]> {
		const { ledger, warehouse } = this.#rooms;
		const path = ledger.path(upload);
		if (!existsSync(path)) throw new Error(lost(upload));
		return withUnderstood(this.#rooms, readAsAccepted(upload, path), (understood) =>
			warehouse.inOneStep(async () => {
				const { seq, partnership } = upload;
				const sheets = stagedSheets(soundSheets(understood)).filter(({ name }) =>
					entry.sheets.some((sheet) => sheet.name === name)
				);
				// What was mended may have been accepted before it was.
				if (upload.mended.length > 0) await warehouse.remove({ partnership, upload: seq });
				await warehouse.insert({ upload: seq, partnership, sheets });
				await warehouse.noteApplied(entry.seq);
				return differencesIn(entry, understood);
			})
		);
	}
}

function takesRowsOut(entry: Entry): boolean {
	return entry.kind === 'withdrawn' || (entry.kind === 'erased' && !entry.rowsKept);
}

function differencesIn({ upload, sheets }: Accepted, understood: Understood): Difference[] {
	return sheets.flatMap(({ name: sheet, accepted }) => {
		const now = understood.sheets.find(({ name }) => name === sheet)?.accepted ?? 0;
		return now === accepted ? [] : [{ upload, sheet, accepted, now }];
	});
}

function lost({ id, file, sha256 }: Upload): string {
	return `The file of ${id} (“${file}”) is no longer in the folder “received”, where it lay as ${sha256}. Put it back from a backup, or take ${id} back with: accord withdraw ${id}`;
}
